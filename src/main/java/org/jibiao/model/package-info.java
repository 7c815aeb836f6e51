/**
 * What there is: the immutable tree of a library and its addresses. Uses nothing. Start at {@link org.jibiao.model.Book}.
 */
package org.jibiao.model;
