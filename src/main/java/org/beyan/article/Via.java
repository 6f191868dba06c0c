package org.beyan.article;

import java.util.Optional;

/**
 * The agency or outlet that the article itself names as having the words.
 *
 * @param name as the gazetteer writes it, or as the text does
 * @param entity gazetteer id, empty for one that it does not know
 */
public record Via(String name, Optional<String> entity) {}
