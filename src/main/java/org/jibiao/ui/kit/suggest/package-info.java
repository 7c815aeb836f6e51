/**
 * What is offered under a cell while one types in it. Knows neither cells nor tables. Start at
 * {@link org.jibiao.ui.kit.suggest.SuggestionPopup}.
 */
package org.jibiao.ui.kit.suggest;
