package org.jibiao.ui.check;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.check.Repair;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.EmptyState;
import org.jibiao.ui.kit.Tasks;

/**
 * The findings beside the page. Going through them with the arrow keys shows their cells; Enter or a double click puts
 * the caret into the cell.
 */
public final class FindingsView extends VBox {

    private final FindingsModel model;
    private final Commands commands;
    private final Runnable enterPage;
    private final FindingCommands deeds;
    private final ListView<Entry> list = new ListView<>();
    private final StackPane nothing = new StackPane();
    private boolean following;
    private int last;

    /** {@code enterPage} puts the caret into the cell the user is at. */
    public FindingsView(FindingsModel model, FindingCommands deeds, Commands commands, Runnable enterPage) {
        super(8);
        this.model = model;
        this.deeds = deeds;
        this.commands = commands;
        this.enterPage = enterPage;
        setId("findings");
        getStyleClass().add("side-pane");
        list.setId("findings-list");
        list.setAccessibleText("问题");
        list.getStyleClass().addAll("side-list", "findings-list");
        list.setItems(model.entries());
        list.setCellFactory(view -> new FindingCell(model, new Cards()));
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> chosen(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.setOnContextMenuRequested(event -> menu().show(list, event.getScreenX(), event.getScreenY()));
        model.currentProperty().addListener((observed, before, now) -> follow());
        model.entries().addListener((ListChangeListener<Entry>) change -> changed());
        model.filterProperty().addListener((observed, before, now) -> empty());
        model.totalsProperty().addListener((observed, before, now) -> empty());
        model.lookedProperty().addListener((observed, before, now) -> empty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new FilterBar(model), list, foot());
        empty();
        follow();
    }

    private Node foot() {
        Label keys = new Label("F8 / Shift+F8 逐个看");
        keys.getStyleClass().add("hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button repeats = new Button("重复的文字…");
        repeats.setId("findings-repeats");
        repeats.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "finding-link");
        repeats.setOnAction(event -> commands.run("check.repeats"));
        HBox foot = new HBox(8, keys, gap, repeats);
        foot.getStyleClass().add("findings-foot");
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return foot;
    }

    /** While lines are replaced the list chooses others by itself; that is nobody's wish. */
    private void changed() {
        following = true;
        Tasks.afterwards(() -> {
            following = false;
            follow();
            if (model.currentProperty().get().isEmpty() && list.isFocused()) {
                goOn();
            }
        });
    }

    private void follow() {
        boolean before = following;
        following = true;
        int at = model.currentProperty().get().map(model.entries()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            last = at;
        }
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
            // How high the cards above are is known only once they have been laid out.
            Tasks.afterwards(() -> list.scrollTo(Math.max(0, at - 1)));
        }
        following = before;
    }

    /** What was dealt with is gone: whoever goes through the list is on to what stands there now. */
    private void goOn() {
        List<Entry> entries = List.copyOf(model.entries());
        IntStream.iterate(Math.min(last, entries.size() - 1), index -> index >= 0, index -> index - 1)
                .filter(index -> entries.get(index) instanceof Entry.Item)
                .findFirst()
                .ifPresent(index -> model.choose(entries.get(index)));
    }

    private void chosen(Entry entry) {
        if (!following
                && !model.isBecoming()
                && entry != null
                && entry.finding().isPresent()) {
            model.choose(entry);
        }
    }

    private void clicked(MouseEvent event) {
        boolean entry = selected().flatMap(Entry::finding).isPresent();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && entry) {
            enterPage.run();
        }
    }

    private void key(KeyEvent event) {
        Entry entry = list.getSelectionModel().getSelectedItem();
        KeyCode code = event.getCode();
        boolean taken = true;
        if (code == KeyCode.ESCAPE) {
            enterPage.run();
        } else if (entry == null) {
            taken = false;
        } else if (entry instanceof Entry.Heading heading) {
            taken = heading(heading, code);
        } else if (code == KeyCode.ENTER && event.isAltDown()) {
            commands.run("check.fix");
        } else if (code == KeyCode.ENTER) {
            model.choose(entry);
            enterPage.run();
        } else if (code == KeyCode.DELETE) {
            commands.run("check.waive");
        } else if (code == KeyCode.INSERT) {
            commands.run("check.restore");
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean heading(Entry.Heading heading, KeyCode code) {
        boolean turns = code == KeyCode.ENTER
                || code == KeyCode.SPACE
                || code == KeyCode.LEFT && heading.open()
                || code == KeyCode.RIGHT && !heading.open();
        if (turns) {
            fold(heading);
        }
        return turns;
    }

    private void fold(Entry.Heading heading) {
        int at = model.entries().indexOf(heading);
        model.fold(heading);
        Tasks.afterwards(() -> {
            following = true;
            list.getSelectionModel().select(at);
            following = false;
        });
    }

    /** All that can be done about the chosen finding. */
    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        model.currentProperty().get().flatMap(Entry::finding).ifPresent(finding -> {
            for (Repair repair : finding.repairs()) {
                MenuItem item = new MenuItem(repair.label());
                item.setOnAction(event -> deeds.fix(repair));
                menu.getItems().add(item);
            }
        });
        for (String id : List.of("check.fixAll", "check.waive", "check.restore")) {
            commands.find(id)
                    .filter(each -> each.enabled().get())
                    .ifPresent(each -> menu.getItems().add(item(each)));
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.label());
        item.setOnAction(event -> command.run().run());
        return item;
    }

    /** What stands there if nothing is listed, and what to do about it. */
    private void empty() {
        Filter filter = model.filterProperty().get();
        boolean hidden = model.totalsProperty().get().counts().total() > 0
                || filter.rule().isPresent();
        EmptyState state;
        if (!model.isCurrent()) {
            state = new EmptyState("正在检查…", "", () -> {});
        } else if (model.session().declaration().isEmpty()) {
            state = new EmptyState("有了申报，这里列出问题。", "新建申报…", () -> commands.run("file.new"));
        } else if (hidden) {
            state = new EmptyState(
                    "筛选以后没有要列出的问题。", "取消筛选", () -> model.filterProperty().set(filter.withEverything()));
        } else if (filter.scope() == Scope.PAGE) {
            state = new EmptyState(
                    "这一页没有发现问题。", "看全部", () -> model.filterProperty().set(filter.reaching(Scope.DECLARATION)));
        } else {
            state = new EmptyState("没有发现问题，可以预览和导出了。", "预览", () -> commands.run("file.preview"));
        }
        nothing.getChildren().setAll(state);
    }

    /** Gives the focus to the list, with a finding chosen if there is one. */
    public void enter() {
        list.requestFocus();
        if (model.currentProperty().get().isEmpty()) {
            List<Entry> entries = new ArrayList<>(model.entries());
            IntStream.range(0, entries.size())
                    .filter(index -> entries.get(index) instanceof Entry.Item)
                    .findFirst()
                    .ifPresent(index -> model.choose(entries.get(index)));
        }
    }

    private Optional<Entry> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Buttons on a card are about that card, whichever is chosen. */
    private final class Cards implements FindingCell.Deeds {

        @Override
        public void give(Entry entry, String command) {
            model.choose(entry);
            commands.run(command);
        }

        @Override
        public void repair(Entry entry, Repair repair) {
            model.choose(entry);
            deeds.fix(repair);
        }

        @Override
        public void fold(Entry.Heading heading) {
            FindingsView.this.fold(heading);
        }
    }
}
