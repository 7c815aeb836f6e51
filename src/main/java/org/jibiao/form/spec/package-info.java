/**
 * Form descriptions (申报表样) as data, read from JSON. Uses model, grid and Jackson. Start at
 * {@link org.jibiao.form.spec.FormSpec}; the language is described in form-spec.md.
 */
package org.jibiao.form.spec;
