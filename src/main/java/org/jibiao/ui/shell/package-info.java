/**
 * The window: menu, toolbar, panes, status, command box. The only screen that knows the others, through what Wiring
 * gives it. Start at {@link org.jibiao.ui.shell.MainView}.
 */
package org.jibiao.ui.shell;
