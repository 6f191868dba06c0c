/**
 * Who said what about whom, about which conflict, and when: {@link org.beyan.Pipeline} is the way.
 */
package org.beyan;
