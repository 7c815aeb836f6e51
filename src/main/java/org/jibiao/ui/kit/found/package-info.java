/**
 * What checks found, by the cells and elements it shows on. Uses check and model; knows no screen, so that every cell
 * and line can ask. Start at {@link org.jibiao.ui.kit.found.FoundMarks}.
 */
package org.jibiao.ui.kit.found;
