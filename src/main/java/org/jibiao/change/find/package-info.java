/**
 * Finding texts of a book and altering many of them as one edit. Uses the model and {@code change}. Start at
 * {@link org.jibiao.change.find.Finder}.
 */
package org.jibiao.change.find;
