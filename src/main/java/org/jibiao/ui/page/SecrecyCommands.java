package org.jibiao.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.IndicatorTableModel;
import org.jibiao.ui.page.table.SecretCells;

/** The commands that set and lift 涉密: for the cells, the rows, the whole of what the user is at. */
final class SecrecyCommands {

    private static final Set<Kind> ROWS =
            Set.of(Kind.INDICATOR, Kind.SUB_GOAL, Kind.GOAL_PAIR, Kind.SAFEGUARD, Kind.BUDGET_LINE, Kind.KEY_TASK);
    private static final Set<Kind> WHOLES = Set.of(Kind.PROJECT, Kind.DEPARTMENT_GOALS);

    private final PageArea area;
    private final Session session;
    private final Notices notices;
    private final Marking marking;

    SecrecyCommands(PageArea area, Session session, Notices notices) {
        this.area = area;
        this.session = session;
        this.notices = notices;
        this.marking = new Marking(session);
    }

    List<Command> all() {
        return List.of(
                new Command(
                        "secrecy.cell",
                        "设为涉密或取消：本格",
                        "Shortcut+Shift+M",
                        at(spot -> spot.field().isPresent() || isInTable(spot)),
                        () -> give(() -> marking.toggle(area.selectedCells()))),
                new Command(
                        "secrecy.row",
                        "设为涉密或取消：整行",
                        "Shortcut+Alt+M",
                        at(spot -> ROWS.contains(spot.ref().kind())),
                        () -> give(() -> marking.toggleWhole(rows()))),
                new Command(
                        "secrecy.whole",
                        "设为涉密或取消：整个项目或部门目标",
                        "",
                        at(spot ->
                                session.book().path(spot.ref()).stream().anyMatch(ref -> WHOLES.contains(ref.kind()))),
                        () -> give(() -> marking.toggleWhole(List.of(area.shown())))));
    }

    private BooleanBinding at(java.util.function.Predicate<CurrentPlace.Spot> possible) {
        return Bindings.createBooleanBinding(
                () -> possible.test(session.place().spotProperty().get()),
                session.place().spotProperty());
    }

    /** What is being typed is saved first, as an edit of its own. */
    private void give(java.util.function.Supplier<String> deed) {
        area.commit();
        String reason = deed.get();
        if (!reason.isEmpty()) {
            notices.tell(reason);
        }
    }

    private static boolean isInTable(CurrentPlace.Spot spot) {
        return spot.ref().kind() == Kind.INDICATOR;
    }

    private Optional<IndicatorTableModel> table() {
        return area.tableOf(session.place().ref());
    }

    private List<Ref> rows() {
        Ref here = session.place().ref();
        return table().map(SecretCells::selectedRows)
                .orElseGet(() -> ROWS.contains(here.kind()) ? List.of(here) : List.of());
    }
}
