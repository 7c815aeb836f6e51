package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.Passage;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.facts.Withheld;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** {@code SECRET_LEAK}: what is marked 涉密 stands nowhere else in clear, and a row is withheld as a whole. */
final class SecretsKept implements Check {

    private static final List<IndicatorField> TOLD =
            List.of(IndicatorField.NAME, IndicatorField.DESCRIPTION, IndicatorField.VALUE, IndicatorField.ANNUAL_VALUE);

    @Override
    public String rule() {
        return "SECRET_LEAK";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Withheld withheld = project.withheld();
        if (!withheld.isAll()) {
            List<String> secrets = new ArrayList<>(withheld.words());
            secrets.addAll(withheld.numbers());
            look(project.passages(), secrets, notes);
            project.rows().forEach(row -> part(row, notes));
        }
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        List<String> words = new ArrayList<>();
        department.projects().forEach(head -> words.addAll(head.withheld()));
        look(department.passages(), words, notes);
    }

    private static void look(List<Passage> passages, List<String> secrets, Notes notes) {
        if (secrets.isEmpty()) {
            return;
        }
        for (Passage passage : passages) {
            if (Secrecy.of(passage.element()).covers(passage.field())) {
                continue;
            }
            String plain = Wording.plain(passage.text());
            Optional<String> leak = secrets.stream()
                    .filter(secret -> stands(Wording.plain(secret), plain))
                    .findFirst();
            leak.ifPresent(secret -> notes.add(Note.at(passage.element(), passage.field())
                    .saying(passage.field().label() + "里写明了标为涉密的内容“" + secret + "”，公开稿会把它带出去。")
                    .expecting("改写，或把这里也标为涉密")));
        }
    }

    /** A number is not the end of a longer one. */
    private static boolean stands(String secret, String text) {
        int at = text.indexOf(secret);
        while (at > 0 && Character.isDigit(secret.charAt(0)) && isOfNumber(text.charAt(at - 1))) {
            at = text.indexOf(secret, at + 1);
        }
        return at >= 0;
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    /** Name and value are withheld or not, but not one of the two. */
    private static void part(Row row, Notes notes) {
        Secrecy secrecy = Secrecy.of(row.indicator());
        List<IndicatorField> written =
                TOLD.stream().filter(field -> !row.text(field).isEmpty()).toList();
        List<IndicatorField> clear = written.stream()
                .filter(field -> !secrecy.covers(field) && !ProjectFacts.isSecret(row.text(field)))
                .toList();
        if (!clear.isEmpty() && clear.size() < written.size()) {
            Field first = clear.getFirst();
            notes.add(Note.at(row.indicator(), first)
                    .mild()
                    .finding(String.join("，", written.stream().map(row::text).toList()))
                    .saying("这条指标一部分标为涉密，"
                            + String.join("、", clear.stream().map(Field::label).toList()) + "没有标。")
                    .expecting("整条标为涉密，或只把确需保密的内容改写"));
        }
    }
}
