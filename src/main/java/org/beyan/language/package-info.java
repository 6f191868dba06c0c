/**
 * What is known of a language before anybody speaks in it: paragraphs, sentences, tokens, marks.
 */
package org.beyan.language;
