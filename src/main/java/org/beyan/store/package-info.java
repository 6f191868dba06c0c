/**
 * The graph at rest: the TDB2 store, the questions asked of it, the shapes that it must keep to,
 * and the bridge between RDF4J and Jena. No type of Jena leaves this package in an answer.
 */
package org.beyan.store;
