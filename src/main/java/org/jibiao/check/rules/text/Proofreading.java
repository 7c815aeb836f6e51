package org.jibiao.check.rules.text;

import java.util.List;
import org.jibiao.check.Check;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;
import org.jibiao.check.facts.ProjectFacts;

/** A check that looks at what is written in words in the same way wherever it stands. */
interface Proofreading extends Check {

    /** Looks at all passages of a project, or of the department's own part. */
    void read(List<Passage> passages, Frame frame, Notes notes);

    @Override
    default void project(ProjectFacts project, Notes notes) {
        read(project.passages(), project.frame(), notes);
    }

    @Override
    default void department(DepartmentFacts department, Notes notes) {
        read(department.passages(), department.frame(), notes);
    }
}
