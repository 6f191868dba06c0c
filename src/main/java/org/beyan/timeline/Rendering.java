package org.beyan.timeline;

import java.io.IOException;

/** Writes a timeline in one form. Implementations are immutable. */
interface Rendering {
  void render(Timeline timeline, Language language, Appendable out) throws IOException;
}
