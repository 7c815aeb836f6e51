package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.Values;
import org.jibiao.template.Basis;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.Marks;
import org.jibiao.template.Search;
import org.jibiao.template.Seen;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateDetailTest {

    private static final Basis NEW =
            new Basis("new", "《新办法》", LocalDate.of(2024, 1, 1), LocalDate.MAX, "", true, "第三条");
    private static final Basis OLD =
            new Basis("old", "《旧办法》", LocalDate.MIN, LocalDate.of(2023, 12, 31), "new", true, "");

    @BeforeAll
    static void toolkit() {
        ScreenFixture.start();
    }

    private static List<TemplateDetail.Entry> entries(Search.Hit hit) {
        return ScreenFixture.onScreen(() -> new TemplateDetail(List.of(NEW, OLD)).entries(hit, 2027));
    }

    @Test
    void valuesSeenElsewhereAreARangeWithTheirOriginAndNoNorm() {
        IndicatorTemplate row = new IndicatorTemplate(
                "rate",
                "",
                List.of(),
                Values.blank(IndicatorField.class)
                        .with(IndicatorField.LEVEL2, "质量指标")
                        .with(IndicatorField.NAME, "受理率")
                        .with(IndicatorField.VALUE, "≥{受理率}%"),
                List.of(NEW, OLD),
                List.of(new Seen("≥90% 至 ≥98%", "河北、天津公开的申报表")),
                Marks.NONE);
        assertEquals(
                List.of(
                        new TemplateDetail.Entry("质量指标", "受理率　≥{受理率}%", ""),
                        new TemplateDetail.Entry("外地所见", "外地所见 90%–98%，来源：河北、天津公开的申报表", "这是别处写过的值，不是标准；指标值按本地情况填。"),
                        new TemplateDetail.Entry("依据", "《新办法》", "现行有效　第三条"),
                        new TemplateDetail.Entry("依据", "《旧办法》", "2027 年已不用，由《新办法》取代")),
                entries(new Search.Hit(Library.empty("own", "我的"), row)));
    }

    @Test
    void aProjectThatShowsValuesSeenElsewhereSaysThatTheyAreNoNorm() {
        Library.builtIn()
                .forEach(library -> library.projects().forEach(project -> {
                    boolean seen = project.indicators().stream()
                            .anyMatch(row -> !row.seen().isEmpty());
                    assertEquals(
                            seen,
                            entries(new Search.Hit(library, project))
                                    .getLast()
                                    .text()
                                    .contains("不是标准"),
                            project.title());
                }));
    }
}
