/**
 * Long texts that stand in several places of a library: copied between projects, years or departments. Uses model and
 * the words of the checks. Start at {@link org.jibiao.check.repeat.Repeats}.
 */
package org.jibiao.check.repeat;
