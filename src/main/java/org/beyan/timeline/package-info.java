/**
 * Views of the answers: dated statements of two parties about each other, with the events beside
 * them, as a page, a document, a table, a calendar or data.
 */
package org.beyan.timeline;
