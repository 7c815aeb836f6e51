package org.jibiao.check;

import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;

/**
 * One rule, named by what must hold. It looks at one project, at one project among the others of its declaration, or at
 * a declaration without the insides of its projects, so that after an edit only what was altered is looked at again.
 */
public interface Check {

    /** Id of the rule in the rule pack, for example {@code SUM_FUNDS}. */
    String rule();

    /** Looks at one project. */
    default void project(ProjectFacts project, Notes notes) {}

    /** Looks at one project beside those that have something in common with it. */
    default void among(ProjectFacts project, Neighbours others, Notes notes) {}

    /** Looks at a declaration, its department goals and the heads of its projects. */
    default void department(DepartmentFacts department, Notes notes) {}
}
