/**
 * The sheet of comments (审核意见表): findings as sentences, a row for each project, as paper. Uses the checks and
 * export. Start at {@link org.jibiao.review.opinion.Opinions}.
 */
package org.jibiao.review.opinion;
