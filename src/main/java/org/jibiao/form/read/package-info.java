/**
 * From a received document to a declaration, by the description of a form. Uses model, grid and form.spec. Start at
 * {@link org.jibiao.form.read.FormReader}; {@link org.jibiao.form.read.LayoutRules} works out where things stand.
 */
package org.jibiao.form.read;
