/**
 * Neutral paper: tables, paragraphs, pages. Knows no budget, uses nothing. Start at {@link org.jibiao.grid.Document}.
 */
package org.jibiao.grid;
