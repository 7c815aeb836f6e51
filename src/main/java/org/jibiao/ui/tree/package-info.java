/**
 * The tree at the left: years, departments, goals, projects, indicators. Uses the kit, model and change. Start at
 * {@link org.jibiao.ui.tree.BookTreeView}.
 */
package org.jibiao.ui.tree;
