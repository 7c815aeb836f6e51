/**
 * Choosing a deadline (完成时限) under a cell: usual ones and a month of days, by keyboard alone. Knows neither cells nor
 * tables. Start at {@link org.jibiao.ui.kit.deadline.DeadlinePicker}.
 */
package org.jibiao.ui.kit.deadline;
