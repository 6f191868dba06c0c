package org.beyan.extract;

import org.beyan.article.Span;

/**
 * A source as it stands in the text.
 *
 * @param mention its bare name, or its title where no name stands
 * @param first index of the first token of title and name
 * @param behind index of the token behind it
 */
record Source(Span mention, int first, int behind) {}
