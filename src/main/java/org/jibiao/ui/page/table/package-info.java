/**
 * The inline indicator table: typing, ranges, rows, clipboard. Uses the kit, model, change and form. Start at
 * {@link org.jibiao.ui.page.table.IndicatorTableModel}.
 */
package org.jibiao.ui.page.table;
