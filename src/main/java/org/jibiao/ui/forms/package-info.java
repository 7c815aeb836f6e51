/** The known forms and the user's own: where they are from, what is wrong with them. Start at {@code FormsView}. */
package org.jibiao.ui.forms;
