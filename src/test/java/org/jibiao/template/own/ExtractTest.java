package org.jibiao.template.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Marks;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Blank;
import org.jibiao.template.Filling;
import org.jibiao.template.Insertion;
import org.jibiao.template.ProjectTemplate;
import org.junit.jupiter.api.Test;

class ExtractTest {

    private final Declaration declaration =
            Declaration.fresh().with(DeclarationField.YEAR, "2027").with(DeclarationField.DEPARTMENT, "315清河县司法局");
    private final Indicator row = Indicator.fresh()
            .with(IndicatorField.NAME, "办理数量")
            .with(IndicatorField.VALUE, "≥320件")
            .with(IndicatorField.BASIS, "冀司〔2027〕15号")
            .with(IndicatorField.DEADLINE, "2027年12月底前");
    private final Project project = new Project(
            Id.fresh(),
            Project.fresh()
                    .with(ProjectField.NAME, "2027年办案补贴")
                    .with(ProjectField.CODE, "13053427P0001")
                    .with(ProjectField.TOTAL, "480000.00")
                    .with(ProjectField.PURPOSE, "1.预算数48万元，办理320件，平均1,500元/件，2026年为300件")
                    .values(),
            List.of(row));
    private final Extract extract = new Extract(declaration);

    @Test
    void numbersAreListedOnceWithTheirUnits() {
        assertEquals(
                List.of("480000.00元", "320件", "1,500元/件", "300件"),
                extract.figures(project).stream()
                        .map(each -> each.number() + each.unit())
                        .toList());
    }

    @Test
    void withNothingChosenAmountsStayAndYearAndCodeGo() {
        ProjectTemplate made = extract.project(project, "办案补贴", List.of("法援"), Map.of());
        assertEquals("{年度}年办案补贴", made.values().text(ProjectField.NAME));
        assertEquals("480000.00", made.values().text(ProjectField.TOTAL));
        assertEquals("", made.values().text(ProjectField.CODE));
        assertEquals("{年度}年12月底前", made.indicators().getFirst().values().text(IndicatorField.DEADLINE));
        assertEquals("冀司〔2027〕15号", made.indicators().getFirst().values().text(IndicatorField.BASIS));
        assertEquals(List.of(), made.blanks());
        assertEquals(List.of("法援"), made.marks().tags());
    }

    @Test
    void chosenNumbersBecomeBlanksAndTheirProductASum() {
        Map<Figure, String> chosen = new LinkedHashMap<>();
        List<Figure> figures = extract.figures(project);
        chosen.put(figures.get(1), "案件数");
        chosen.put(figures.get(2), "补贴标准");
        ProjectTemplate made = extract.project(project, "办案补贴", List.of(), chosen);
        assertEquals("{案件数×补贴标准}", made.values().text(ProjectField.TOTAL));
        assertEquals(
                "1.预算数{案件数×补贴标准÷10000}万元，办理{案件数}件，平均{补贴标准}元/件，2026年为300件",
                made.values().text(ProjectField.PURPOSE));
        assertEquals("≥{案件数}件", made.indicators().getFirst().values().text(IndicatorField.VALUE));
        assertEquals(List.of(new Blank("案件数", "件", "320", ""), new Blank("补贴标准", "元/件", "1,500", "")), made.blanks());
    }

    @Test
    void insertedWithTheSameNumbersItIsTheProjectAgain() {
        Map<Figure, String> chosen = new LinkedHashMap<>();
        extract.figures(project).forEach(figure -> chosen.put(figure, figure.name()));
        Map<String, String> filled = new LinkedHashMap<>();
        chosen.forEach((figure, name) -> filled.put(name, figure.number()));
        ProjectTemplate made = extract.project(project, "办案补贴", List.of(), chosen);
        Book book = Book.of(List.of(declaration));
        Project back = Insertion.project(book, declaration.ref(), made, new Filling(filled))
                .applyTo(book)
                .declarations()
                .getFirst()
                .projects()
                .getFirst();
        assertEquals(
                project.with(ProjectField.CODE, "").values(),
                back.with(Marks.MADE_OF, "").values());
        assertEquals(
                row.values(),
                back.indicators().getFirst().with(Marks.MADE_OF, "").values());
    }

    @Test
    void whatIsWithheldNeverGetsIntoATemplate() {
        Project secret = new Project(
                project.id(),
                project.with(ProjectField.SECRECY, "purpose").values(),
                List.of(row.with(IndicatorField.SECRECY, "全部")));
        ProjectTemplate made = extract.project(secret, "办案补贴", List.of(), Map.of());
        assertEquals("", made.values().text(ProjectField.PURPOSE));
        assertEquals(List.of(), made.indicators());
    }
}
