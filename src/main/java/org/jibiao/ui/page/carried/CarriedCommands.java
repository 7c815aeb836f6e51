package org.jibiao.ui.page.carried;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.template.carry.Confirmation;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** The commands about 沿用上年: to the next open cell; confirm the cells, the page, the declaration the user is at. */
public final class CarriedCommands {

    /**
     * What they need of the page.
     *
     * @param cells those selected
     * @param shown the element whose page is shown
     * @param commit makes durable what is being typed
     * @param enter gives the focus to the cell the user is at
     */
    public record Page(Supplier<List<Place>> cells, Supplier<Ref> shown, Runnable commit, Runnable enter) {}

    private final Session session;
    private final CarriedModel model;
    private final Notices notices;
    private final Page page;

    public CarriedCommands(Session session, Notices notices, Page page) {
        this.session = session;
        this.model = new CarriedModel(session);
        this.notices = notices;
        this.page = page;
    }

    /** All of them. */
    public List<Command> all() {
        BooleanBinding anywhere = when(() -> session.declaration()
                .filter(each -> !model.open(each.ref()).isEmpty())
                .isPresent());
        return List.of(
                new Command("carry.next", "下一处沿用上年", "Shortcut+K", anywhere, this::next),
                new Command(
                        "carry.confirm",
                        "确认沿用：所选各格",
                        "Shortcut+Shift+K",
                        anywhere,
                        () -> tell(model.confirm(committed(page.cells())), "请先点在要确认的一格上。灰字带虚线的是沿用上年的。")),
                new Command(
                        "carry.confirmPage",
                        "确认沿用：整个项目或部门目标",
                        "",
                        when(() -> !model.open(page.shown().get()).isEmpty()),
                        () -> tell(model.confirmAll(committed(page.shown())), "这一页没有沿用上年的内容。")),
                new Command("carry.confirmAll", "确认沿用：整份申报", "", anywhere, this::confirmAll));
    }

    private BooleanBinding when(BooleanSupplier possible) {
        return Bindings.createBooleanBinding(
                possible::getAsBoolean, session.bookProperty(), session.place().spotProperty());
    }

    private <T> T committed(Supplier<T> what) {
        page.commit().run();
        return what.get();
    }

    private void next() {
        page.commit().run();
        if (session.declaration().filter(each -> model.next(each.ref())).isPresent()) {
            page.enter().run();
        }
    }

    private void confirmAll() {
        page.commit().run();
        session.declaration().map(Declaration::ref).ifPresent(ref -> tell(model.confirmAll(ref), "没有沿用上年的内容。"));
    }

    private void tell(int confirmed, String otherwise) {
        if (confirmed == 0) {
            notices.tell(otherwise);
            return;
        }
        int left = session.declaration()
                .map(each -> Confirmation.open(session.book(), each.ref()).size())
                .orElse(0);
        notices.tell("已确认沿用 " + confirmed + " 处，" + (left == 0 ? "这份申报都核对过了。" : "还有 " + left + " 处。"));
    }
}
