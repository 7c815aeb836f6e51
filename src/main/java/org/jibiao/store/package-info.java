/**
 * The one truth: the present book, durable edits, history, undo. Uses model and change. Start at {@link org.jibiao.store.Store}.
 */
package org.jibiao.store;
