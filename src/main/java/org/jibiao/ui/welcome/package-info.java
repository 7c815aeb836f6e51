/**
 * The first page, and the form for a new declaration. Uses the kit, model, change and form. Start at
 * {@link org.jibiao.ui.welcome.WelcomeView}.
 */
package org.jibiao.ui.welcome;
