/**
 * Which rules apply, how heavily and with which limits (规则包): data that a county can edit, name and hand on. Uses
 * Jackson for the files. Start at {@link org.jibiao.check.pack.RulePack}.
 */
package org.jibiao.check.pack;
