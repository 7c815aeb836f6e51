/**
 * Checks at work on declarations in their forms: what a form demands, the rules to run by, the sheet of comments, a
 * rule pack tried on received files. Uses check and the rooms of paper. Start at {@link org.jibiao.review.Inspection}.
 */
package org.jibiao.review;
