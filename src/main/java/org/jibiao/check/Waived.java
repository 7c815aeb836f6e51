package org.jibiao.check;

/**
 * A finding that a user lets stand.
 *
 * @param reason in the user's words
 */
public record Waived(Finding finding, String reason) {}
