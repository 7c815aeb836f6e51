/**
 * A new declaration from last year's: what is carried over, which years in it move, which bases are outdated. Uses model
 * and the documents of the libraries. Start at {@link org.jibiao.template.carry.CarryOver}.
 */
package org.jibiao.template.carry;
