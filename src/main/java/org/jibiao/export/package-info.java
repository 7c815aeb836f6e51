/**
 * From a declaration and a form to a file. Uses model, grid, form, office and exchange. Start at
 * {@link org.jibiao.export.Export}.
 */
package org.jibiao.export;
