/**
 * How good it is: scores against annotated articles, and the training of models with their own
 * scores.
 */
package org.beyan.evaluate;
