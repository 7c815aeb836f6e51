package org.jibiao.ui.carry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.template.carry.Outdated;
import org.jibiao.template.carry.Replacement;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.pick.Pick;

/** How the lists of the screen read. */
final class Lines {

    private static final int AROUND = 8;

    private final Map<Id, Element> elements = new HashMap<>();
    private final Map<Id, String> owners = new HashMap<>();

    Lines(Declaration source) {
        Stream.concat(Stream.of(source.goals()), source.projects().stream()).forEach(part -> {
            String owner = part instanceof Project project ? name(project) : Kind.DEPARTMENT_GOALS.label();
            part.withDescendants().forEach(element -> {
                elements.put(element.id(), element);
                owners.put(element.id(), owner);
            });
        });
    }

    static String name(Project project) {
        String name = project.text(ProjectField.NAME).strip();
        return name.isEmpty() ? "（没有名称的项目）" : name;
    }

    /** Unit, amount, number of indicators, and where it comes from. */
    static String about(Session session, Declaration source, Project project, String file, String why) {
        MoneyUnit unit = session.formOf(source).moneyUnit();
        String total = Amount.printed(project.text(ProjectField.TOTAL), unit);
        return Stream.of(
                        why,
                        project.text(ProjectField.UNIT),
                        total.isBlank() ? "" : total + " " + unit.label(),
                        project.indicators().size() + " 个指标",
                        file)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("　"));
    }

    static String names(List<Path> paths) {
        String first = String.valueOf(paths.getFirst().getFileName());
        return paths.size() == 1 ? first : first + " 等 " + paths.size() + " 个文件";
    }

    /** {@code …应于2026年12月底前完成… → 2027年12月底前}. */
    String change(Replacement each) {
        String text = elements.get(each.place().ref().id()).text(each.place().field());
        int end = each.at() + each.before().length();
        int from = Math.max(0, each.at() - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String around = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return around.replace('\n', ' ') + " → " + each.after();
    }

    /** {@code 法律援助　补贴发放及时率　完成时限}. */
    String where(Place place) {
        Element element = elements.get(place.ref().id());
        String row = element.kind() == Kind.INDICATOR ? element.text(IndicatorField.NAME) : "";
        return Stream.of(owners.get(element.id()), row, place.field().label())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("　"));
    }

    Pick<Outdated> outdated(Outdated each) {
        String where = where(each.place());
        String name = each.basis().title() + " " + each.since();
        return each.successor()
                .map(next -> Pick.of(each, name + " → " + next.after(), where, false))
                .orElseGet(() -> Pick.told(each, name, where));
    }
}
