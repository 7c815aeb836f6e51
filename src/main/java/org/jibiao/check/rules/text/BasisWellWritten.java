package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair.Replacement;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.Passage;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Basis;
import org.jibiao.template.carry.Bases;

/** {@code BASIS_FORMAT}: titles of documents stand in 《》, titles in them in 〈〉, years of document numbers in 〔〕. */
final class BasisWellWritten implements Check {

    private static final Pattern NESTED = Pattern.compile("《[^》]*《");
    private static final Pattern UNPAIRED = Pattern.compile("^[^《》]*》|《[^》]*$");
    private static final Pattern PART = Pattern.compile("[^、，,；;。\\n]+");

    private static final String LAW = "中华人民共和国";
    private final Bases documents;

    /** A text that is not well written, what stands there and how it should, {@code ""} if only somebody can say. */
    private record Flaw(Passage passage, String words, String better, String text) {}

    BasisWellWritten(List<Basis> documents) {
        // Only the names are asked for, so any year does.
        this.documents = new Bases(documents, 0);
    }

    @Override
    public String rule() {
        return "BASIS_FORMAT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Passage> passages = new ArrayList<>(project.passages());
        passages.add(new Passage(project.project(), ProjectField.TITLE, project.text(ProjectField.TITLE)));
        look(passages, notes);
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        look(department.passages(), notes);
    }

    private void look(List<Passage> passages, Notes notes) {
        List<Flaw> flaws =
                passages.stream().flatMap(each -> flaw(each).stream()).toList();
        if (flaws.isEmpty()) {
            return;
        }
        Flaw first = flaws.getFirst();
        Note note = Note.at(first.passage.element(), first.passage.field())
                .also(flaws.stream().map(each -> each.passage.place()).toList())
                .saying("“" + first.words + "”" + (first.better.isEmpty() ? "的书名号没有成对" : "应写成“" + first.better + "”")
                        + (flaws.size() == 1 ? "" : "，共" + flaws.size() + "处写法不规范") + "。")
                .expecting(first.better.isEmpty() ? "成对的书名号，里面的书名用〈〉" : first.better);
        notes.add(note.repairing(
                flaws.size() == 1 ? "改为 " + first.better : "全部改好",
                flaws.stream()
                        .filter(each -> !each.better.isEmpty())
                        .map(each -> new Replacement(each.passage.place(), each.passage.text(), each.text))
                        .toList()));
    }

    private Optional<Flaw> flaw(Passage passage) {
        String text = passage.text();
        Optional<String> number = DocumentNumber.firstWrong(text);
        if (number.isPresent()) {
            return number.map(
                    wrong -> new Flaw(passage, wrong, DocumentNumber.right(wrong), DocumentNumber.right(text)));
        }
        if (text.contains("<<") && text.contains(">>")) {
            String better = text.replace("<<", "《").replace(">>", "》");
            return Optional.of(new Flaw(passage, text.strip(), better.strip(), better));
        }
        if (text.indexOf('《') >= 0 || text.indexOf('》') >= 0) {
            return brackets(passage);
        }
        return passage.field() == IndicatorField.BASIS ? untitled(passage) : Optional.empty();
    }

    private static Optional<Flaw> brackets(Passage passage) {
        if (isPaired(passage.text())) {
            return Optional.empty();
        }
        Matcher nested = NESTED.matcher(passage.text());
        Matcher unpaired = UNPAIRED.matcher(passage.text());
        boolean isNested = nested.find();
        return isNested || unpaired.find()
                ? Optional.of(new Flaw(passage, shortened(isNested ? nested.group() : unpaired.group()), "", ""))
                : Optional.empty();
    }

    private static boolean isPaired(String text) {
        boolean open = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == (open ? '《' : '》')) {
                return false;
            } else if (c == '《' || c == '》') {
                open = !open;
            }
        }
        return !open;
    }

    private static String shortened(String words) {
        int most = 20;
        return words.length() <= most ? words : "…" + words.substring(words.length() - most);
    }

    /** Documents that are known, named without 《》. */
    private Optional<Flaw> untitled(Passage passage) {
        Matcher parts = PART.matcher(passage.text());
        StringBuilder text = new StringBuilder();
        String first = "";
        while (parts.find()) {
            String name = parts.group().strip();
            boolean known = documents.isKnown(name) && !name.endsWith("号") || name.startsWith(LAW) && isTitle(name);
            first = known && first.isEmpty() ? name : first;
            parts.appendReplacement(
                    text,
                    Matcher.quoteReplacement(known ? parts.group().replace(name, "《" + name + "》") : parts.group()));
        }
        parts.appendTail(text);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flaw(passage, first, "《" + first + "》", text.toString()));
    }

    /** The whole name of a law, not what a law says. */
    private static boolean isTitle(String name) {
        return name.length() > LAW.length() && (name.endsWith("法") || name.endsWith("条例"));
    }
}
