/** Proposes which persons of different articles are one, for somebody to decide. */
package org.beyan.link;
