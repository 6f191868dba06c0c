/**
 * Who exists: states, persons with their dated offices, bodies, media, conflicts, in three
 * languages.
 */
package org.beyan.gazetteer;
