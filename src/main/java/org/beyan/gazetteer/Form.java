package org.beyan.gazetteer;

import java.util.Map;

/**
 * A stem of a word and the endings that it takes.
 *
 * @param stem folded
 * @param endings by folded letters
 */
record Form(String stem, Map<String, Ending> endings) {}
