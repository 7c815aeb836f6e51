/**
 * The pages in the middle of the window: a project as its printed form, the department goals, the declaration. Uses the
 * kit, the table, form, change and model. Start at {@link org.jibiao.ui.page.PageArea}.
 */
package org.jibiao.ui.page;
