/** From quotations to statements: speaker, state spoken for, targets, conflicts, act, day, via. */
package org.beyan.resolve;
