/** A long table in a scroll pane: what of it is seen, how high its lines are, and scrolling at the edges while dragging. */
package org.jibiao.ui.page.table.scroll;
