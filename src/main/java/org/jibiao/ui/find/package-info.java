/**
 * Find, replace, go to, bulk change. Uses {@code change.find} and the kit. Start at
 * {@link org.jibiao.ui.find.FindModel}.
 */
package org.jibiao.ui.find;
