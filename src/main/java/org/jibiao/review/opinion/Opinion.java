package org.jibiao.review.opinion;

import org.jibiao.check.pack.Severity;

/**
 * One comment.
 *
 * @param text sentences that say where, what, and what should stand there
 * @param reason why it may stand, {@code ""} if it may not
 */
public record Opinion(Severity severity, String text, String reason) {}
