/** One class per command: parse, call, print. Nobody uses this package. */
package org.beyan.cli;
