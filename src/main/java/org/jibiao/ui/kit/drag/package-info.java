/**
 * What is dragged from one screen to another. Knows neither of them. Start at
 * {@link org.jibiao.ui.kit.drag.TemplateDrag}.
 */
package org.jibiao.ui.kit.drag;
