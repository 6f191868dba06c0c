/**
 * Files, feeds, archives and standard input to articles. {@link org.beyan.read.ArticleReader} opens
 * an input, looks at its first bytes and hands it to the {@link org.beyan.read.ArticleFormat} that
 * reads them; a format makes drafts, and the intake makes articles of drafts.
 */
package org.beyan.read;
