package org.jibiao.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Basis;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Search;
import org.jibiao.template.Seen;

/** What a template holds: its texts, what it rests on, and values seen elsewhere with their origin, never as a norm. */
final class TemplateDetail extends ScrollPane {

    /** A paragraph under a heading; {@code note} is set in small print below it, {@code ""} for none. */
    record Entry(String heading, String text, String note) {}

    private static final double HEIGHT = 210;
    private static final double LEAST_HEIGHT = 90;
    private static final String NO_NORM = "这是别处写过的值，不是标准；指标值按本地情况填。";

    private final VBox entries = new VBox(6);
    private final List<Basis> known;

    /** {@code known} are the documents of the program, among them the successors of others. */
    TemplateDetail(List<Basis> known) {
        this.known = List.copyOf(known);
        setId("template-detail");
        setContent(entries);
        setFitToWidth(true);
        setPrefHeight(HEIGHT);
        setMinHeight(LEAST_HEIGHT);
        setAccessibleText("模板内容");
        getStyleClass().add("edge-to-edge");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the template of {@code hit}, for a declaration of {@code year}; nothing for none. */
    void show(Optional<Search.Hit> hit, int year) {
        entries.getChildren().clear();
        hit.ifPresent(each -> entries(each, year).forEach(this::add));
        setVisible(hit.isPresent());
        setVvalue(0);
    }

    private void add(Entry entry) {
        VBox paragraph = new VBox(label(entry.heading(), "side-title"), label(entry.text(), ""));
        if (!entry.note().isEmpty()) {
            paragraph.getChildren().add(label(entry.note(), "hint"));
        }
        entries.getChildren().add(paragraph);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    /** The paragraphs, in reading order. */
    List<Entry> entries(Search.Hit hit, int year) {
        List<Entry> all = new ArrayList<>();
        switch (hit.template()) {
            case ProjectTemplate project -> project(project, all);
            case IndicatorTemplate row -> row(row, year, all);
        }
        String about = hit.template().about();
        if (!about.isEmpty()) {
            all.addFirst(new Entry("说明", about, ""));
        }
        return all;
    }

    private static void project(ProjectTemplate project, List<Entry> all) {
        text("预算数", project.values().text(ProjectField.TOTAL), all);
        text("资金用途", project.values().text(ProjectField.PURPOSE), all);
        for (IndicatorTemplate row : project.indicators()) {
            String value = row.values().text(IndicatorField.VALUE);
            all.add(new Entry(
                    row.values().text(IndicatorField.LEVEL2),
                    row.values().text(IndicatorField.NAME) + "　" + value,
                    row.seen().isEmpty() ? "" : String.join("\n", seen(row))));
        }
        if (project.indicators().stream().anyMatch(row -> !row.seen().isEmpty())) {
            all.add(new Entry("外地所见", NO_NORM, ""));
        }
    }

    private void row(IndicatorTemplate row, int year, List<Entry> all) {
        text(
                row.values().text(IndicatorField.LEVEL2),
                row.values().text(IndicatorField.NAME) + "　" + row.values().text(IndicatorField.VALUE),
                all);
        text("描述、公式", row.values().text(IndicatorField.DESCRIPTION), all);
        if (!row.seen().isEmpty()) {
            all.add(new Entry("外地所见", String.join("\n", seen(row)), NO_NORM));
        }
        text("依据", row.values().text(IndicatorField.BASIS), all);
        row.bases().forEach(basis -> all.add(new Entry("依据", basis.title(), standing(basis, year))));
    }

    private static void text(String heading, String text, List<Entry> all) {
        if (!text.isBlank()) {
            all.add(new Entry(heading, text, ""));
        }
    }

    /** {@code 300–900件，来源：四川、河北等地公开的申报表}. */
    private static List<String> seen(IndicatorTemplate row) {
        return row.seen().stream().map(TemplateDetail::seen).toList();
    }

    private static String seen(Seen each) {
        String origin = each.origin().isBlank() ? "没有注明" : each.origin();
        return "外地所见 " + each.range() + "，来源：" + origin;
    }

    private String standing(Basis basis, int year) {
        String note = basis.note().isEmpty() ? "" : "　" + basis.note();
        if (basis.inForceIn(year)) {
            return "现行有效" + note;
        }
        return known.stream()
                        .filter(next -> next.key().equals(basis.replacedBy()))
                        .findFirst()
                        .map(next -> year + " 年已不用，由" + next.title() + "取代")
                        .orElse(year + " 年不在有效期内，插入时不写")
                + note;
    }
}
