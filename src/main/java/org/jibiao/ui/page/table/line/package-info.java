/**
 * What stands in a table and what typing there means, without any node. Uses model, form and nothing of the screen but
 * its lists. Start at {@link org.jibiao.ui.page.table.line.TableSpec}.
 */
package org.jibiao.ui.page.table.line;
