/**
 * The rules themselves: packs of the user's own, what each rule says and weighs, and a pack tried on files. Uses the
 * kit, check and review. Start at {@code RulesView}.
 */
package org.jibiao.ui.check.rules;
