/** The ontology's terms as constants, and the terms of other vocabularies that RDF4J lacks. */
package org.beyan.vocabulary;
