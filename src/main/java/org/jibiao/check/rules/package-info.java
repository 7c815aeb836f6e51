/**
 * The rules, one small class each, named by what must hold. Uses check, model and change. Start at
 * {@link org.jibiao.check.rules.Rules}; what each rule rests on is in {@code check/rules.json}.
 */
package org.jibiao.check.rules;
