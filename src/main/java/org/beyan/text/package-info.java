/** Words as they are searched: analysers of the three languages, and what a user may write. */
package org.beyan.text;
