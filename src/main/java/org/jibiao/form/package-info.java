/**
 * Forms as data: layout of a declaration on paper and reading it back. Uses model and grid. Start at {@link org.jibiao.form.Sheet}.
 */
package org.jibiao.form;
