package org.jibiao.ui.template;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.store.Entry;
import org.jibiao.store.Store;
import org.jibiao.template.recalculate.Recalculation;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** Watches what is typed: where a number of a template was changed, offers to work out the others that follow from it. */
public final class RecalculationOffers {

    private final Session session;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Recalculation> offer = Optional.empty();

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
        if (entry.cause() != Entry.Cause.DONE) {
            keep(Optional.empty());
        } else if (entry.edit().changes().size() != 1) {
            keep(offer.filter(each -> !each.edit(update.after()).isEmpty()));
        } else if (entry.edit().changes().getFirst() instanceof Change.SetField set) {
            Optional<Recalculation> next = Recalculation.of(update.after(), set, offer);
            if (next.isPresent()) {
                keep(next);
                tell(next.get());
            }
        }
    }

    private void keep(Optional<Recalculation> now) {
        offer = now;
        open.set(now.isPresent());
    }

    private void tell(Recalculation found) {
        notices.tell(
                found.name() + "由 " + plain(found.before()) + " 改为 " + plain(found.after()) + "。按模板的算式，" + found.where()
                        + "跟着变。",
                "一并更新（Ctrl+R）",
                this::take);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void take() {
        offer.ifPresent(found -> {
            Edit edit = found.edit(session.book());
            keep(Optional.empty());
            if (!edit.isEmpty() && session.apply(edit)) {
                notices.tell("已更新 " + edit.changes().size() + " 处。按一次“撤销”可全部恢复。");
            }
        });
    }
}
