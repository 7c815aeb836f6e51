/**
 * What a check is, which rules apply and how heavily, and running them over a book. Uses model and change; Jackson for
 * the rule pack. Start at {@link org.jibiao.check.Checks}; the rules themselves are in {@code check.rules}.
 */
package org.jibiao.check;
