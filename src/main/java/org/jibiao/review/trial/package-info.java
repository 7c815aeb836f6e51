/**
 * A rule pack tried on received files: each is read and checked beside the rules in use, and nothing is changed. Start
 * at {@link org.jibiao.review.trial.Trial}.
 */
package org.jibiao.review.trial;
