/**
 * 沿用上年 on the pages: how many cells are open, going through them, confirming them. Start at {@link
 * org.jibiao.ui.page.carried.CarriedModel}.
 */
package org.jibiao.ui.page.carried;
