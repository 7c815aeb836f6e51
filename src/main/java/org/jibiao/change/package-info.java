/**
 * How a book changes: edits, their undoing, comparison. Uses the model. Start at {@link org.jibiao.change.Edit}.
 */
package org.jibiao.change;
