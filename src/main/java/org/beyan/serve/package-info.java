/** A store behind HTTP: SPARQL endpoint, JSON API, pages and the data under their own addresses. */
package org.beyan.serve;
