/**
 * What the texts mean: amounts of money and indicator values. Parsed on demand, never written back unasked. Start at
 * {@link org.jibiao.model.value.Amount}.
 */
package org.jibiao.model.value;
