/**
 * The dialog that writes findings as a sheet of comments (审核意见表). Uses the kit, review and export. Start at
 * {@code OpinionView}.
 */
package org.jibiao.ui.check.opinion;
