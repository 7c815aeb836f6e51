/**
 * What the texts of an element were made of: the patterns of its template, kept with it, and the numbers of a text that
 * stand where a pattern has blanks. Uses model. Start at {@link org.jibiao.template.formula.Formulas}.
 */
package org.jibiao.template.formula;
