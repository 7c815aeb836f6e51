package org.jibiao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Focus;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** The main window's content: menu, toolbar, tree, page, inspector, status. */
public final class MainView extends StackPane {

    private static final double INSPECTOR_FROM = 1280;
    private static final double USUAL_WIDTH = 1366;
    /** Narrower than this the page has no room between tree and inspector: the tree makes way. */
    private static final double ALL_THREE_FROM = 1000;

    private static final double ROUND_TAB_LABEL = 24;
    private static final Duration BEFORE_FIRST_TAB = Duration.millis(150);

    private final Session session;
    private final Commands commands;
    private final Preferences preferences;
    private final Parts parts;
    private final SplitPane panes = new SplitPane();
    private final TabPane inspector = new TabPane();
    private final StackPane middle = new StackPane();
    private final VBox centre;
    private final Crumbs crumbs;
    private final HintBar hints;
    private Node news = new Region();
    private boolean inspectorWanted;
    /** In a narrow window the inspector is there only for who asks for it. */
    private boolean askedFor;

    public MainView(Session session, Commands commands, Preferences preferences, Parts parts, Node top, Node status) {
        this.session = session;
        this.commands = commands;
        this.preferences = preferences;
        this.parts = parts;
        setId("main");
        crumbs = new Crumbs(session);
        hints = new HintBar(preferences);
        EscapeKey.leaves(middle);
        centre = new VBox(crumbs, middle, hints);
        VBox.setVgrow(middle, Priority.ALWAYS);
        inspectorWanted = preferences.text("inspector", "shown").equals("shown");
        tabs();
        BorderPane frame = new BorderPane(panes);
        frame.setTop(top);
        frame.setBottom(status);
        getChildren().add(frame);
        session.place().spotProperty().addListener((observed, before, now) -> show());
        session.bookProperty().addListener((observed, before, now) -> show());
        widthProperty().addListener((observed, before, now) -> {
            arrange();
            if (before.doubleValue() == 0) {
                divide(panes.getItems());
            }
        });
        parts.page().addEventHandler(KeyEvent.KEY_PRESSED, event -> on(event, KeyCode.ESCAPE, this::enterTree));
        parts.tree().onEnter(() -> enter(centre));
        show();
        arrange();
    }

    /** Menu and toolbar over each other. */
    public static Node top(Commands commands, Session session) {
        CommandBars bars = new CommandBars(commands, session);
        return new VBox(bars.menu(), bars.toolbar());
    }

    /** What can be done with the rows selected in a table. */
    public static ContextMenu rowMenu(Commands commands, Session session) {
        return new CommandBars(commands, session).rows();
    }

    /** The line at the foot. */
    public static Node status(Session session, Tasks tasks, Look look, Commands commands) {
        return new StatusBar(session, tasks, look, () -> commands.run("check.show"));
    }

    private void tabs() {
        inspector.setId("inspector");
        inspector.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        inspector.setMinWidth(260);
        inspector
                .tabMinWidthProperty()
                .bind(inspector.widthProperty().divide(parts.tabs().size()).subtract(ROUND_TAB_LABEL));
        for (Parts.Tab part : parts.tabs()) {
            Tab tab = new Tab();
            tab.textProperty().bind(part.title());
            tab.setId("tab-" + part.id());
            tab.selectedProperty().addListener((observed, before, now) -> {
                if (now && !inspector.getTabs().isEmpty() && getScene() != null) {
                    fill(tab, part);
                }
            });
            inspector.getTabs().add(tab);
        }
        PauseTransition pause = new PauseTransition(BEFORE_FIRST_TAB);
        pause.setOnFinished(event -> fillSelected());
        pause.play();
    }

    /** The tab that stands in front from the start is made once the window is there. */
    private void fillSelected() {
        int selected = inspector.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            fill(inspector.getTabs().get(selected), parts.tabs().get(selected));
        }
    }

    private static void fill(Tab tab, Parts.Tab part) {
        if (tab.getContent() == null) {
            tab.setContent(part.content().get());
        }
    }

    /** Brings a tab of the inspector forward, and the inspector with it. */
    public void showTab(String id) {
        inspectorWanted = true;
        askedFor = true;
        arrange();
        inspector.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + id))
                .findFirst()
                .ifPresent(inspector.getSelectionModel()::select);
        fillSelected();
    }

    /** As {@link #showTab}, with the caret in its first field, so that one types on. */
    public void enterTab(String id) {
        showTab(id);
        Tasks.afterwards(() -> {
            Tab shown = inspector.getSelectionModel().getSelectedItem();
            if (shown != null && shown.getContent() != null) {
                Focus.enter(shown.getContent());
            }
        });
    }

    /** Shows or hides the inspector. */
    public void toggleInspector() {
        inspectorWanted = !panes.getItems().contains(inspector);
        askedFor = inspectorWanted;
        preferences.put("inspector", inspectorWanted ? "shown" : "hidden");
        arrange();
    }

    private boolean isWelcome() {
        return session.place().ref().equals(Ref.BOOK);
    }

    private void show() {
        Node wanted = overlay == null ? (isWelcome() ? parts.welcome() : parts.page()) : overlay;
        if (!middle.getChildren().equals(List.of(wanted))) {
            middle.getChildren().setAll(wanted);
            arrange();
        }
        crumbs.show();
        crumbs.setVisible(!isWelcome() && overlay == null);
        crumbs.setManaged(crumbs.isVisible());
        hints.showOn(crumbs.isVisible());
    }

    private Node overlay;

    /** Puts {@code screen} in the middle until {@link #closeScreen}. */
    public void openScreen(Node screen) {
        parts.page().commit();
        closeBar();
        overlay = screen;
        show();
        if (screen instanceof Parent lists) {
            new ListColumns(preferences).keep(lists);
        }
    }

    /** Back to the page. */
    public void closeScreen() {
        overlay = null;
        show();
    }

    /** Gives the focus to what is in the middle: to the cell the user is at, where that is the page. */
    public void enterMiddle() {
        if (overlay == null && !isWelcome()) {
            parts.page().enterHere();
        } else {
            middle.getChildren().forEach(Focus::enter);
        }
    }

    /** Puts a slim bar over the page; it stays until {@link #closeBar}. */
    public void openBar(Node bar) {
        closeBar();
        centre.getChildren().add(1, bar);
    }

    /** True while a slim bar is over the page. */
    public boolean isBarOpen() {
        return centre.getChildren().size() > 3;
    }

    /** Takes the bar over the page away. */
    public void closeBar() {
        centre.getChildren().removeIf(node -> node != crumbs && node != middle && node != hints);
    }

    private void arrange() {
        boolean welcome = isWelcome() && overlay == null;
        boolean withInspector = inspectorWanted
                && overlay == null
                && !welcome
                && (askedFor || getWidth() == 0 || getWidth() >= INSPECTOR_FROM);
        List<Node> wanted = welcome ? List.of(centre) : panes(withInspector);
        if (!panes.getItems().equals(wanted)) {
            boolean leaving = wanted.equals(List.of(centre, inspector)) && isInside(focus(), parts.tree());
            panes.getItems().setAll(wanted);
            if (leaving) {
                // Else the first cell of the page would take the focus, and the user would be elsewhere.
                inspector.requestFocus();
            }
            SplitPane.setResizableWithParent(parts.tree(), false);
            SplitPane.setResizableWithParent(inspector, false);
            divide(wanted);
        }
    }

    private List<Node> panes(boolean withInspector) {
        if (!withInspector) {
            return List.of(parts.tree(), centre);
        }
        boolean narrow = getWidth() > 0 && getWidth() < ALL_THREE_FROM;
        return narrow ? List.of(centre, inspector) : List.of(parts.tree(), centre, inspector);
    }

    /** In a narrow window the inspector gives the tree its room back. */
    private void showTree() {
        if (!panes.getItems().contains(parts.tree())) {
            askedFor = false;
            arrange();
        }
    }

    private void divide(List<Node> shown) {
        if (shown.equals(List.of(centre, inspector))) {
            panes.setDividerPositions(1 - inspector.getMinWidth() / getWidth());
            return;
        }
        int count = shown.size();
        double width = getWidth() > 0 ? getWidth() : USUAL_WIDTH;
        double tree = preferences.number("treeWidth", 262) / width;
        double right = 1 - preferences.number("inspectorWidth", 316) / width;
        if (count == 3) {
            panes.setDividerPositions(tree, right);
        } else if (count == 2) {
            panes.setDividerPositions(tree);
        }
    }

    /** Remembers where the panes meet, counted from the edges of the window. */
    public void remember() {
        double[] meet = panes.getDividerPositions();
        if (meet.length > 0 && panes.getItems().contains(parts.tree()) && getWidth() > 0) {
            preferences.put("treeWidth", meet[0] * getWidth());
        }
        if (meet.length > 1 && getWidth() > 0) {
            preferences.put("inspectorWidth", (1 - meet[1]) * getWidth());
        }
    }

    /** Puts the caret into the filter of the tree. */
    public void find() {
        showTree();
        parts.tree().enterFilter();
    }

    /** On to the next pane (1) or back to the one before (-1): tree, page, inspector, and news while there are any. */
    public void nextPane(int by) {
        List<Node> there = Stream.concat(panes.getItems().stream(), Stream.of(news))
                .filter(pane -> pane != news || Focus.canEnter(news))
                .toList();
        Node focus = focus();
        int at = IntStream.range(0, there.size())
                .filter(index -> isInside(focus, there.get(index)))
                .findFirst()
                .orElse(by > 0 ? -1 : 0);
        enter(there.get(Math.floorMod(at + by, there.size())));
    }

    private Node focus() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private void enter(Node pane) {
        if (pane == parts.tree()) {
            enterTree();
        } else if (pane == centre && middle.getChildren().contains(parts.page())) {
            parts.page().enterHere();
        } else if (pane == inspector) {
            inspector.requestFocus();
        } else {
            Focus.enter(pane);
        }
    }

    private void enterTree() {
        showTree();
        parts.tree().enter();
    }

    private static void on(KeyEvent event, KeyCode code, Runnable run) {
        if (event.getCode() == code) {
            event.consume();
            run.run();
        }
    }

    private static boolean isInside(Node node, Node pane) {
        Node step = node;
        while (step != null && step != pane) {
            step = step.getParent();
        }
        return step != null;
    }

    /** Where short news appears, to be reached by keys. */
    public void showsNewsIn(Node pane) {
        news = pane;
    }

    /** Opens the command box over the window. */
    public void openCommandBox() {
        openOver(close -> {
            CommandBox box = new CommandBox(commands, session, close);
            Tasks.afterwards(box::begin);
            return box;
        });
    }

    /** Puts a box over the window; it is handed what takes it away again and gives the focus back. */
    public void openOver(Function<Runnable, Region> content) {
        BoxOver.open(this, content);
    }

    /** Hands files that are dropped on the window to {@code open}. */
    public void acceptFiles(Consumer<List<Path>> open) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                open.accept(event.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList());
            }
        });
    }

    /** For tests: the inspector. */
    Region inspector() {
        return inspector;
    }
}
