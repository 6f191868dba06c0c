/**
 * The store on the network: a SPARQL endpoint that only reads, within limits of time and memory.
 */
package org.beyan.serve;
