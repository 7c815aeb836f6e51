package org.jibiao.ui.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jibiao.change.Edit;
import org.jibiao.model.Kind;
import org.jibiao.store.Entry;
import org.jibiao.store.Store;
import org.jibiao.template.recalculate.Recalculation;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/**
 * Watches what is typed, pasted, filled down and changed in bulk: where numbers of a template were changed, offers to work
 * out the others that follow from them.
 */
public final class RecalculationOffers {

    private static final int NAMED = 3;

    private final Session session;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private List<Recalculation> offers = List.of();
    private boolean taking;

    public RecalculationOffers(Session session, Notices notices) {
        this.session = session;
        this.notices = notices;
        session.store().watch(this::made);
    }

    /** Takes the offer that stands open. */
    public Command command() {
        return new Command("template.recalculate", "按算式更新相关的数", "Shortcut+R", open, this::take);
    }

    private void made(Store.Update update) {
        Entry entry = update.entry();
        if (taking || entry.cause() != Entry.Cause.DONE) {
            keep(List.of());
            return;
        }
        List<Recalculation> found = Recalculation.of(update.after(), entry.edit(), offers);
        List<Recalculation> still = offers.stream()
                .filter(each -> found.stream().noneMatch(now -> now.part().equals(each.part())))
                .filter(each ->
                        !Recalculation.edit(update.after(), List.of(each)).isEmpty())
                .toList();
        keep(Stream.concat(still.stream(), found.stream()).toList());
        if (!found.isEmpty()) {
            tell();
        }
    }

    private void keep(List<Recalculation> now) {
        offers = now;
        open.set(!now.isEmpty());
    }

    private void tell() {
        notices.tell(numbers() + "。按模板的算式，" + where() + "跟着变。", "一并更新（Ctrl+R）", this::take);
    }

    private String numbers() {
        return offers.size() == 1
                ? offers.getFirst().shifts().stream()
                        .map(shift -> shift.name() + "由 " + plain(shift.before()) + " 改为 " + plain(shift.after()))
                        .collect(Collectors.joining("、"))
                : offers.size() + (hasProjectsOnly() ? " 个项目的" : " 处的")
                        + offers.stream()
                                .flatMap(each -> each.shifts().stream())
                                .map(Recalculation.Shift::name)
                                .distinct()
                                .limit(NAMED)
                                .collect(Collectors.joining("、"))
                        + "改了";
    }

    private boolean hasProjectsOnly() {
        return offers.stream().allMatch(each -> each.part().kind() == Kind.PROJECT);
    }

    /** The names of the fields to change, each once, with how many they are: {@code 预算数、资金用途等 5 处}. */
    private String where() {
        List<Recalculation.Line> lines =
                offers.stream().flatMap(each -> each.lines().stream()).toList();
        List<String> first = lines.stream()
                .map(line -> line.place().field().label())
                .distinct()
                .limit(NAMED)
                .toList();
        return String.join("、", first) + (lines.size() > first.size() ? "等" : "") + " " + lines.size() + " 处";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void take() {
        Edit edit = Recalculation.edit(session.book(), offers);
        keep(List.of());
        taking = true;
        boolean done = !edit.isEmpty() && session.apply(edit);
        taking = false;
        if (done) {
            notices.tell("已更新 " + edit.changes().size() + " 处。按一次“撤销”可全部恢复。");
        }
    }
}
