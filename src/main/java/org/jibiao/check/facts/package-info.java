/**
 * A project and a department as the rules see them: each value read, each name understood, worked out once and for all
 * rules. Uses model and check.words. Start at {@link org.jibiao.check.facts.ProjectFacts}.
 */
package org.jibiao.check.facts;
