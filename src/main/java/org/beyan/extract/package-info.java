/** From an article to its quotations: mentions, marks, cues, and a grammar for each language. */
package org.beyan.extract;
