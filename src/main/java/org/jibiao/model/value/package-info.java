/**
 * What the texts mean: amounts of money and indicator values. Parsed on demand, never written back unasked. Start at
 * {@link org.jibiao.model.value.Amount} and {@link org.jibiao.model.value.Quantity}.
 */
package org.jibiao.model.value;
