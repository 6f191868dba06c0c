/** What flows from a file to the graph: records only, no library but the JDK. */
package org.beyan.article;
