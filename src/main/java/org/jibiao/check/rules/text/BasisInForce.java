package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;
import org.jibiao.model.Place;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.Basis;
import org.jibiao.template.carry.Bases;
import org.jibiao.template.carry.Outdated;

/** {@code BASIS_OUTDATED}: the documents that are cited are in force in the budget year. */
final class BasisInForce implements Proofreading {

    private static final Pattern SPAN =
            Pattern.compile("(?:规划|计划|方案|行动)[^，。；、]{0,12}?(?:19|20)\\d\\d年?\\s*[-—–－~～至到]{1,2}\\s*((?:19|20)\\d\\d)");
    private static final String PLANS = "划动方";

    private final List<Basis> documents;
    private final Map<Integer, Bases> ofYears = new ConcurrentHashMap<>();

    BasisInForce(List<Basis> documents) {
        this.documents = documents;
    }

    @Override
    public String rule() {
        return "BASIS_OUTDATED";
    }

    @Override
    public void read(List<Passage> passages, Frame frame, Notes notes) {
        if (frame.year().isEmpty()) {
            return;
        }
        int year = frame.year().get();
        SequencedMap<String, List<Outdated>> named = new LinkedHashMap<>();
        Bases bases = ofYears.computeIfAbsent(year, each -> new Bases(documents, each));
        for (Passage passage : passages) {
            if (passage.field() == IndicatorField.BASIS || passage.text().indexOf('《') >= 0) {
                bases.in(passage.place(), passage.text()).stream()
                        .filter(each -> each.basis().validTo().getYear() < year)
                        .forEach(each -> named.computeIfAbsent(each.basis().key(), none -> new ArrayList<>())
                                .add(each));
            }
            if (passage.field() == IndicatorField.BASIS
                    && named.isEmpty()
                    && passage.text().chars().anyMatch(c -> PLANS.indexOf(c) >= 0)) {
                span(passage, year).ifPresent(notes::add);
            }
        }
        named.values().forEach(all -> notes.add(documents(all, passages)));
    }

    /** A plan that names its years and has run out: 三年行动计划（2018—2020年）. */
    private static Optional<Note> span(Passage passage, int year) {
        Matcher span = SPAN.matcher(passage.text());
        if (!span.find() || Integer.parseInt(span.group(1)) >= year) {
            return Optional.empty();
        }
        return Optional.of(Note.at(passage.element(), passage.field())
                .saying("依据“" + passage.text().strip() + "”到" + span.group(1) + "年为止，预算年度是" + year + "年。")
                .expecting("在预算年度有效的文件"));
    }

    private static Note documents(List<Outdated> all, List<Passage> passages) {
        Outdated first = all.getFirst();
        Map<Place, List<Outdated>> byPlace = all.stream().collect(Collectors.groupingBy(Outdated::place));
        List<Passage> where = passages.stream()
                .filter(each -> byPlace.containsKey(each.place()))
                .toList();
        Passage place = where.getFirst();
        String successor = first.successor().map(each -> each.after()).orElse("");
        return Note.at(place.element(), place.field())
                .also(all.stream().map(Outdated::place).toList())
                .saying("“" + first.basis().title() + "”" + first.since()
                        + (where.size() == 1 ? "" : "，" + where.size() + "处还在引用") + "。")
                .expecting(successor.isEmpty() ? "在预算年度有效的文件" : successor)
                .repairing(
                        "改为 " + successor,
                        successor.isEmpty()
                                ? List.of()
                                : where.stream()
                                        .map(each -> renewed(each, byPlace.get(each.place())))
                                        .toList());
    }

    private static Repair.Replacement renewed(Passage passage, List<Outdated> named) {
        String text = passage.text();
        for (Outdated each : named.reversed()) {
            text = each.successor().isPresent() ? each.successor().get().in(text) : text;
        }
        return new Repair.Replacement(passage.place(), passage.text(), text);
    }
}
