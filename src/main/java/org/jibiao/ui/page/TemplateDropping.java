package org.jibiao.ui.page;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jibiao.model.Book;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.Dropping;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.jibiao.ui.page.table.IndicatorTableView;
import org.jibiao.ui.page.table.TemplateHover;

/** Templates dragged onto the page: an indicator into its table, a project after the one shown or at the end. */
final class TemplateDropping {

    private final PageArea area;
    private final Session session;
    private Optional<TemplateHover> hover = Optional.empty();
    private Dropping dropping = (what, wish) -> {};

    TemplateDropping(PageArea area, Session session) {
        this.area = area;
        this.session = session;
        area.addEventHandler(DragEvent.DRAG_OVER, this::over);
        area.addEventHandler(DragEvent.DRAG_EXITED, event -> leave());
        area.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    void use(Dropping other) {
        dropping = other;
    }

    private void over(DragEvent event) {
        TemplateDrag.in(event.getDragboard()).flatMap(what -> wish(event, what)).ifPresent(wish -> {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        TemplateDrag.in(event.getDragboard()).ifPresent(what -> {
            Optional<Position> wish = wish(event, what);
            leave();
            area.commit();
            wish.ifPresent(each -> dropping.drop(what, each));
            event.setDropCompleted(wish.isPresent());
            event.consume();
        });
    }

    private Optional<Position> wish(DragEvent event, TemplateDrag what) {
        return wish(event.getTarget() instanceof Node node ? node : area, event.getSceneY(), what);
    }

    /** Where {@code what} would go over {@code under}, which shows it; empty if nowhere. */
    Optional<Position> wish(Node under, double sceneY, TemplateDrag what) {
        Book book = session.book();
        Ref shown = area.shown();
        Optional<TemplateHover> now = what.project() ? Optional.empty() : hoverOf(under);
        if (!now.equals(hover)) {
            leave();
            hover = now;
        }
        if (now.isPresent()) {
            return now.map(each -> each.over(sceneY, what.level2()));
        }
        return switch (shown.kind()) {
            case PROJECT ->
                what.project()
                        ? book.parentOf(shown).map(parent -> new Position(parent, shown.id()))
                        : Optional.of(book.endOf(shown, Kind.INDICATOR));
            case DECLARATION -> what.project() ? Optional.of(book.endOf(shown, Kind.PROJECT)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<TemplateHover> hoverOf(Node under) {
        Node step = under;
        while (step != null && !(step instanceof IndicatorTableView)) {
            step = step.getParent();
        }
        return Optional.ofNullable(step)
                .map(IndicatorTableView.class::cast)
                .map(IndicatorTableView::hover)
                .filter(TemplateHover::isWelcome);
    }

    void leave() {
        hover.ifPresent(TemplateHover::leave);
        hover = Optional.empty();
    }
}
