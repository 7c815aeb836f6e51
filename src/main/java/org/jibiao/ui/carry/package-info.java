/**
 * The screen that begins a declaration from last year's (从上年开始). Uses the kit, model, intake and template. Start at
 * {@link org.jibiao.ui.carry.CarryModel}.
 */
package org.jibiao.ui.carry;
