/**
 * The fields of every kind of element, each declared once. Start at {@link org.jibiao.model.field.Field}.
 */
package org.jibiao.model.field;
