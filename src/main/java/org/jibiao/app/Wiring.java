package org.jibiao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Declaration;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.store.h2.Backups;
import org.jibiao.ui.check.FindingCommands;
import org.jibiao.ui.check.FindingsModel;
import org.jibiao.ui.check.FindingsView;
import org.jibiao.ui.check.LiveCheck;
import org.jibiao.ui.export.ExportModel;
import org.jibiao.ui.export.ExportView;
import org.jibiao.ui.forms.MissingForms;
import org.jibiao.ui.forms.SwitchView;
import org.jibiao.ui.history.HistoryView;
import org.jibiao.ui.intake.PastedProject;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.FxPrinting;
import org.jibiao.ui.kit.NoticesPane;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.cell.Composition;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.jibiao.ui.page.DraftCommand;
import org.jibiao.ui.page.PageArea;
import org.jibiao.ui.preview.Preview;
import org.jibiao.ui.shell.Look;
import org.jibiao.ui.shell.MainView;
import org.jibiao.ui.shell.Parts;
import org.jibiao.ui.template.Inserting;
import org.jibiao.ui.template.LibrariesModel;
import org.jibiao.ui.template.RecalculationOffers;
import org.jibiao.ui.template.TemplateCommands;
import org.jibiao.ui.template.TemplateModel;
import org.jibiao.ui.template.TemplateView;
import org.jibiao.ui.tree.BookTreeModel;
import org.jibiao.ui.tree.BookTreeView;
import org.jibiao.ui.welcome.NewDeclaration;
import org.jibiao.ui.welcome.RecentFiles;
import org.jibiao.ui.welcome.WelcomeView;

/** Puts the screens together around one session, and gives them their commands. */
final class Wiring {

    private static final Duration BEFORE_BACKUP = Duration.seconds(4);
    private static final Duration STAY = Duration.seconds(2);

    private final Session session;
    private final Look look;
    private final Stage stage;
    private final Path folder;
    private final Commands commands = new Commands();
    private final Tasks tasks = new Tasks();
    private final Dialogs dialogs;
    private final Screens screens;
    private Optional<LibrariesModel> libraries = Optional.empty();
    private Optional<TemplateModel> templates = Optional.empty();
    private final FindingsModel findings;
    private final FindingCommands findingCommands;
    private Optional<FindingsView> findingsView = Optional.empty();
    private final PageArea page;
    private final MainView main;
    private final NoticesPane notices;
    private final RuleCommands rules;

    Wiring(Session session, Look look, Stage stage, Path folder, Dialogs dialogs, Runnable quit) {
        this.session = session;
        this.look = look;
        this.stage = stage;
        this.folder = folder;
        this.dialogs = dialogs;
        this.page = new PageArea(session);
        page.keepWidths(look.preferences());
        this.notices = new NoticesPane();
        session.tellIn(notices);
        LiveCheck live = new LiveCheck(session, tasks);
        this.findings = new FindingsModel(session, live);
        this.findingCommands = new FindingCommands(findings, dialogs, onPage());
        RecentFiles recent = new RecentFiles(look.preferences());
        this.screens = new Screens(this, recent);
        this.rules = new RuleCommands(this, live);
        WindowCommands window = new WindowCommands(this, quit);
        commands.addAll(window.all()).addAll(page.commands()).addAll(page.secrecyCommands(notices));
        commands.addAll(new FindCommands(this).all()).addAll(findingCommands.all());
        deeds();
        WelcomeView welcome = new WelcomeView(session, commands, recent, file -> screens.open(List.of(file)));
        BookTreeModel branches = new BookTreeModel(session);
        branches.onTemplateDrop(this::drop);
        page.onTemplateDrop(this::drop);
        BookTreeView tree = new BookTreeView(branches, notices);
        Parts parts = new Parts(tree, page, welcome, tabs());
        this.main = new MainView(
                session,
                commands,
                look.preferences(),
                parts,
                MainView.top(commands, session),
                MainView.status(session, tasks, look, commands));
        main.acceptFiles(screens::open);
        notices.over(main);
        main.showsNewsIn(notices.list());
        new MissingForms(session, notices, screens::forms).watch();
        session.readWords(tasks);
    }

    private void deeds() {
        paper();
        menus();
        templates();
        pasting();
    }

    /** What leads to paper and to files; the export begins with what the preview shows. */
    private void paper() {
        Preview.Window window = new Preview.Window(
                this::openScreen, this::closeScreen, () -> commands.run("file.export"), new FxPrinting(() -> stage));
        Preview preview = new Preview(session, tasks, dialogs, notices, window);
        ExportModel.Tools tools =
                new ExportModel.Tools(tasks, notices, look.preferences(), this::reveal, rules.active()::noted);
        commands.addAll(preview.commands()).add(ExportView.command(session, dialogs, tools, preview::seen));
    }

    private void menus() {
        commands.addAll(rules.all());
        commands.add(SwitchView.command(session, dialogs, new SwitchView.Tools(tasks, notices, page::commit)));
        page.onRowMenu(() -> MainView.rowMenu(commands, session));
        page.onFormSwitch(() -> commands.run("declaration.form"));
    }

    private void templates() {
        commands.addAll(page.carriedCommands(notices));
        commands.add(new DraftCommand(session, dialogs, notices, page::commit).command());
        TemplateCommands.Page where = new TemplateCommands.Page(
                page.onProjectProperty(), page.onTableProperty(), page::selectedRows, page::commit, notices);
        commands.addAll(new TemplateCommands(session, dialogs, this::libraries, where).all());
        commands.add(new RecalculationOffers(session, notices).command());
    }

    private void pasting() {
        PastedProject pasted = new PastedProject(session, PastedProject::desktop);
        commands.add(pasted.command()).beforeShowing(pasted::look);
        stage.focusedProperty().addListener((observed, before, now) -> {
            if (now) {
                pasted.look();
            }
        });
    }

    private void openScreen(Node screen) {
        main.openScreen(screen);
    }

    private void closeScreen() {
        main.closeScreen();
    }

    private List<Parts.Tab> tabs() {
        return List.of(
                new Parts.Tab("check", findings.titleProperty(), this::findingsView),
                new Parts.Tab("template", "模板库", () -> new TemplateView(templateModel(), dialogs)),
                new Parts.Tab("history", "历史", () -> new HistoryView(session)));
    }

    Parent content() {
        return notices;
    }

    /** Binds the keys, opens what was given at the start, and makes the backup of the day. */
    void begin(List<Path> files) {
        for (Command command : commands.all()) {
            if (!command.key().isEmpty()) {
                stage.getScene()
                        .getAccelerators()
                        .put(KeyCombination.valueOf(command.key()), () -> commands.run(command.id()));
            }
        }
        Composition.keepIn(stage.getScene());
        FindCommands.keepKeys(stage.getScene(), commands);
        rules.begin();
        if (!files.isEmpty()) {
            screens.open(files);
        } else if (page.begin(look.preferences())) {
            enterPage();
        }
        rememberPlaces();
        PauseTransition pause = new PauseTransition(BEFORE_BACKUP);
        pause.setOnFinished(event -> backUp());
        pause.play();
    }

    /** Where the user is, each time he stays there a while: a program that is cut off begins there as well. */
    private void rememberPlaces() {
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> page.remember(look.preferences()));
        session.place().spotProperty().addListener((observed, before, now) -> stay.playFromStart());
    }

    /** The backup of the day, once the window has come to rest. */
    private void backUp() {
        tasks.run(
                "正在备份",
                progress -> new Backups(folder).makeIfDue(),
                made -> {},
                failure -> notices.warn(Failures.sentence(failure)));
    }

    void newDeclaration() {
        new NewDeclaration(session, dialogs).ask();
    }

    /** Gives the focus to where the user is on the page, so that keys go on there. */
    void enterPage() {
        Tasks.afterwards(page::enterHere);
    }

    void openExample() {
        Declaration example = Example.declaration();
        if (session.apply(new Draft(session.book()).append(Ref.BOOK, example).edit("加入示例申报"))) {
            session.place().go(example.projects().getFirst().ref());
            enterPage();
        }
    }

    void reveal(Path file) {
        tasks.run(
                "正在打开文件夹",
                progress -> new FolderOpening().open(file),
                opened -> {
                    if (!opened) {
                        notices.tell("文件在 " + file.getParent());
                    }
                },
                failure -> notices.tell("文件在 " + file.getParent()));
    }

    void close() {
        page.commit();
        page.remember(look.preferences());
        main.remember();
        tasks.close();
        session.store().close();
    }

    /** What covers the page for a while. */
    Screens screens() {
        return screens;
    }

    Commands commands() {
        return commands;
    }

    Tasks tasks() {
        return tasks;
    }

    Session session() {
        return session;
    }

    Look look() {
        return look;
    }

    MainView main() {
        return main;
    }

    NoticesPane notices() {
        return notices;
    }

    /** The folder of the library. */
    Path folder() {
        return folder;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Made when first looked at. */
    private FindingsView findingsView() {
        if (findingsView.isEmpty()) {
            findingsView = Optional.of(new FindingsView(findings, findingCommands, commands, this::leaveForPage));
        }
        return findingsView.get();
    }

    /** Brings the list of findings forward and gives it the focus. */
    void showFindings() {
        page.commit();
        main.closeScreen();
        main.showTab("check");
        Tasks.afterwards(findingsView()::enter);
    }

    private FindingCommands.Page onPage() {
        return new FindingCommands.Page(page::commit, this::leaveForPage);
    }

    /** Leaves what covers the page, for the cell the user is at. */
    void leaveForPage() {
        main.closeScreen();
        enterPage();
    }

    FindingsModel findings() {
        return findings;
    }

    /** Made when first needed. */
    LibrariesModel libraries() {
        if (libraries.isEmpty()) {
            libraries =
                    Optional.of(new LibrariesModel(Paths.templatesFolder(folder), tasks, notices, look.preferences()));
        }
        return libraries.get();
    }

    /** Made when first needed. */
    private TemplateModel templateModel() {
        if (templates.isEmpty()) {
            templates = Optional.of(new TemplateModel(session, libraries()));
        }
        return templates.get();
    }

    /** Puts a template into the book that was dropped somewhere. */
    void drop(TemplateDrag what, Position wish) {
        new Inserting(templateModel(), dialogs).drop(what, wish);
    }

    PageArea page() {
        return page;
    }
}
