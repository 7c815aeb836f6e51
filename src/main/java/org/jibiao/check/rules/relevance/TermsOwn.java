package org.jibiao.check.rules.relevance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Neighbours;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Words;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * {@code FOREIGN_TERM}: no row of another line of business, as is left when rows are copied, and no words of a township in
 * a county's paper. The project the row may come from is named.
 */
final class TermsOwn implements Check {

    private static final int SURE = 2;

    @Override
    public String rule() {
        return "FOREIGN_TERM";
    }

    @Override
    public void among(ProjectFacts project, Neighbours others, Notes notes) {
        if (project.lines().isEmpty()) {
            return;
        }
        for (Row row : project.rows()) {
            Set<BusinessLine> said = row.linesNamed().isEmpty() ? row.linesDescribed() : row.linesNamed();
            boolean foreign = !said.isEmpty()
                    && said.stream().noneMatch(line -> project.lines().stream().anyMatch(line::goesWith));
            if (foreign) {
                notes.add(copied(row, said, project, others));
            }
        }
    }

    private static Note copied(Row row, Set<BusinessLine> said, ProjectFacts project, Neighbours others) {
        String own = names(project.lines());
        String origin = others.having(Trace.Kind.NAME, row.plain().name()).stream()
                .findFirst()
                .map(trace -> "，与“" + trace.projectName() + "”的一条相同，像是抄来的")
                .orElse("");
        Note note = Note.at(row.indicator(), place(row, said))
                .saying("“" + row.called() + "”" + (place(row, said) == IndicatorField.NAME ? "" : "的描述") + "说的是"
                        + names(said) + "，本项目是" + own + origin + "。")
                .expecting("本项目自己的内容");
        long ownRows = project.rows().stream()
                .filter(other -> Stream.concat(other.linesNamed().stream(), other.linesDescribed().stream())
                        .anyMatch(project.lines()::contains))
                .limit(SURE)
                .count();
        return ownRows >= SURE ? note : note.mild();
    }

    private static IndicatorField place(Row row, Set<BusinessLine> said) {
        return said.stream().anyMatch(line -> line.terms().isIn(row.name()))
                ? IndicatorField.NAME
                : IndicatorField.DESCRIPTION;
    }

    private static String names(Set<BusinessLine> lines) {
        return lines.stream().map(BusinessLine::name).sorted().collect(Collectors.joining("、"));
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        goals(project, notes);
        township(project.project(), project.frame().department(), project.lexicon(), notes);
        project.rows()
                .forEach(row -> township(row.indicator(), project.frame().department(), project.lexicon(), notes));
    }

    /** A goal of another line of business that neither name nor purpose nor any row has. */
    private static void goals(ProjectFacts project, Notes notes) {
        Lexicon lexicon = project.lexicon();
        Set<BusinessLine> own = lexicon.linesIn(project.name() + "\n" + project.text(ProjectField.PURPOSE) + "\n"
                + project.text(ProjectField.FUNCTION_ACTIVITY));
        if (own.isEmpty()) {
            return;
        }
        String rows = project.rows().stream()
                .map(row -> row.name() + row.description())
                .collect(Collectors.joining("\n"));
        lexicon.linesIn(project.text(ProjectField.GOALS)).stream()
                .filter(line -> own.stream().noneMatch(line::goesWith) && !line.isMeasuredBy(rows))
                .map(BusinessLine::name)
                .sorted()
                .findFirst()
                .ifPresent(line -> notes.add(Note.at(project.project(), ProjectField.GOALS)
                        .mild()
                        .saying("绩效目标里写到" + line + "，而项目是" + names(own) + "，也没有一条指标说到它，像是别的项目的目标。")
                        .expecting("本项目自己的目标")));
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        String name = department.frame().department();
        department
                .goals()
                .withDescendants()
                .forEach(element -> township(element, name, department.frame().lexicon(), notes));
    }

    private static void township(Element element, String department, Lexicon lexicon, Notes notes) {
        if (department.isEmpty() || department.contains("乡") || department.contains("镇")) {
            return;
        }
        for (Field field : element.kind().fields()) {
            Optional<String> word = lexicon.of(Words.TOWNSHIP_WORDS).first(element.text(field));
            if (word.isPresent()) {
                notes.add(Note.at(element, field)
                        .mild()
                        .saying(field.label() + "里写“" + word.get() + "”，是乡镇的文字，本部门是" + department + "。")
                        .expecting("本部门自己的文字"));
            }
        }
    }
}
