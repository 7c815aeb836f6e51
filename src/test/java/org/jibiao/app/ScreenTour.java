package org.jibiao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jibiao.change.Draft;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.review.Inspection;
import org.jibiao.store.StorageFailure;
import org.jibiao.ui.backup.DamagedView;
import org.jibiao.ui.check.WaiverForm;
import org.jibiao.ui.check.opinion.OpinionModel;
import org.jibiao.ui.check.opinion.OpinionView;
import org.jibiao.ui.forms.SwitchModel;
import org.jibiao.ui.forms.SwitchView;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.template.SavingModel;
import org.jibiao.ui.template.SavingView;

/** Goes through every screen and takes a picture of each. */
final class ScreenTour {

    /** The width of the smallest screen at 100 %. */
    private static final double USUAL = 1366;

    private final Path folder;
    private final String suffix;
    private final List<Path> pictures = new ArrayList<>();

    private ScreenTour(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** The pictures taken at this size, light or dark, with the text so many steps larger. */
    static List<Path> take(Path folder, double width, double height, boolean dark, int larger) throws IOException {
        String suffix = sizeName(width) + (dark ? "-dark" : "") + (larger > 0 ? "-large" : "");
        ScreenTour tour = new ScreenTour(folder, suffix);
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), width, height)) {
            window.doOnScreen(() -> {
                if (dark) {
                    window.wiring().look().toggleDark();
                }
                for (int step = 0; step < larger; step++) {
                    window.wiring().look().resizeText(1);
                }
            });
            tour.walk(window);
        } finally {
            ScreenFixture.doOnScreen(() -> javafx.application.Application.setUserAgentStylesheet(
                    new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet()));
        }
        return tour.pictures;
    }

    private static String sizeName(double width) {
        if (width > USUAL) {
            return "-wide";
        }
        return width < USUAL ? "-small" : "";
    }

    private void take(OpenWindow window, String name) throws IOException {
        pictures.add(window.picture(name + suffix));
    }

    private void walk(OpenWindow window) throws IOException {
        take(window, "01-welcome");
        window.give("file.example");
        take(window, "02-project");
        Declaration declaration = window.session().book().declarations().getFirst();
        window.doOnScreen(() -> window.session()
                .place()
                .go(declaration.projects().get(1).indicators().get(7).place(IndicatorField.VALUE)));
        window.doOnScreen(() -> window.wiring().page().enter());
        take(window, "03-project-scrolled");
        if (suffix.isEmpty()) {
            new DraftTour(window, name -> take(window, name))
                    .drag(declaration.projects().getFirst(), 3);
        }
        panes(window, declaration);
        findings(window, declaration);
        find(window);
        secret(window, declaration);
        preview(window, declaration);
        received(window);
        damaged(window);
        otherForm(window);
        carried(window);
        new RulesTour(window, folder, name -> take(window, name)).walk();
        opinions(window);
        new DraftTour(window, name -> take(window, name)).walk();
    }

    /** The pages of department and declaration, the inspector and what lies over the page. */
    private void panes(OpenWindow window, Declaration declaration) throws IOException {
        window.doOnScreen(() -> window.session().place().go(declaration.goals().ref()));
        take(window, "04-goals");
        window.doOnScreen(() -> window.session().place().go(declaration.ref()));
        take(window, "05-declaration");
        window.give("template.show");
        take(window, "06-templates");
        templates(window);
        window.give("history.show");
        take(window, "07-history");
        window.give("view.commands");
        take(window, "08-command-box");
        window.press(KeyCode.ESCAPE);
        window.give("help.show");
        take(window, "09-help");
        window.give("file.backups");
        take(window, "10-backups");
    }

    private void opinions(OpenWindow window) throws IOException {
        Declaration kept = window.session().book().declarations().getFirst();
        OpinionModel.Tools tools = new OpinionModel.Tools(
                window.wiring().tasks(),
                window.answers(),
                window.wiring().look().preferences(),
                file -> {},
                RulePack::builtIn);
        OpinionModel opinions = ScreenFixture.onScreen(() -> new OpinionModel(window.session(), kept, tools));
        window.settle();
        dialog(window, "34-opinions", () -> new OpinionView(opinions, window.answers()), OpinionView.DEED);
    }

    private void carried(OpenWindow window) throws IOException {
        Declaration made = CarriedJourneyTest.carried();
        window.doOnScreen(() -> {
            window.session()
                    .apply(new Draft(window.session().book())
                            .append(Ref.BOOK, made)
                            .edit("从上年开始"));
            window.session().place().go(made.projects().getFirst().ref());
        });
        take(window, "30-carried");
        window.doOnScreen(() -> window.session().place().go(made.goals().ref()));
        take(window, "31-carried-goals");
    }

    private void templates(OpenWindow window) throws IOException {
        ListView<?> list = (ListView<?>) window.node("template-list");
        window.doOnScreen(() -> list.getSelectionModel().selectFirst());
        take(window, "21-template-detail");
        Declaration declaration = window.session().book().declarations().getFirst();
        SavingModel saving = SavingModel.of(declaration, declaration.projects().getFirst());
        dialog(window, "22-template-save", () -> new SavingView(saving, List.of("我的模板")), "存为模板");
    }

    /** A form as its dialog would show it. */
    private void dialog(OpenWindow window, String name, Supplier<Node> form, String deed) throws IOException {
        Scene shown = ScreenFixture.onScreen(() -> {
            DialogPane pane = new DialogPane();
            pane.getStyleClass().add("form-dialog");
            pane.setContent(form.get());
            pane.getButtonTypes()
                    .setAll(new ButtonType(deed, ButtonData.OK_DONE), new ButtonType("取消", ButtonData.CANCEL_CLOSE));
            pane.setStyle(window.scene().getRoot().getStyle());
            Scene scene = new Scene(
                    new StackPane(new Group(pane)),
                    window.scene().getWidth(),
                    window.scene().getHeight());
            scene.getStylesheets().setAll(window.scene().getStylesheets());
            return scene;
        });
        window.settle();
        pictures.add(ScreenPictures.write(shown, name + suffix));
    }

    private void preview(OpenWindow window, Declaration declaration) throws IOException {
        window.doOnScreen(
                () -> window.session().place().go(declaration.projects().get(1).ref()));
        window.give("file.preview");
        take(window, "14-preview-project");
        ToggleButton all = (ToggleButton) window.node("preview-all");
        window.doOnScreen(all::fire);
        ToggleButton whole = (ToggleButton) window.node("preview-whole");
        window.doOnScreen(whole::fire);
        take(window, "15-preview-whole");
    }

    /** The example has no faults: some are put in, and taken out again by undoing. */
    private void findings(OpenWindow window, Declaration declaration) throws IOException {
        window.doOnScreen(() -> window.wiring().main().closeScreen());
        Project first = declaration.projects().get(0);
        Project second = declaration.projects().get(1);
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .set(first.ref(), ProjectField.FISCAL, "290000.00")
                        .set(first.indicators().get(0).ref(), IndicatorField.VALUE, "≥800")
                        .set(first.indicators().get(1).ref(), IndicatorField.VALUE, "≥95百分比")
                        .set(first.indicators().get(3).ref(), IndicatorField.VALUE, "≥1500元/件")
                        .set(second.indicators().get(2).ref(), IndicatorField.VALUE, "≤98%")
                        .set(second.indicators().get(8).ref(), IndicatorField.VALUE, "≥90百分比")
                        .edit("修改 指标值")));
        window.doOnScreen(
                () -> window.session().place().go(first.indicators().get(3).place(IndicatorField.VALUE)));
        window.awaitFindings();
        window.give("check.show");
        take(window, "23-findings");
        window.doOnScreen(() -> window.session().place().go(second.ref()));
        window.give("check.next");
        take(window, "24-findings-next");
        Book faulty = window.session().book();
        Finding shown = Inspection.by(RulePack.builtIn(), Forms.builtIn())
                .check(faulty, Report.EMPTY)
                .findings()
                .getFirst();
        dialog(window, "26-waive", () -> new WaiverForm(faulty, shown), WaiverForm.DEED);
        window.answers().withTyped(Map.of("waive-reason", "市局文件要求"));
        window.give("check.waive");
        window.awaitFindings();
        ToggleButton waived = (ToggleButton) window.node("findings-waived");
        window.doOnScreen(waived::fire);
        take(window, "25-findings-waived");
        window.doOnScreen(waived::fire);
        window.give("edit.undo");
        window.give("edit.undo");
        repeats(window, declaration);
    }

    /** Beside the declaration of the year before, from which nearly everything was copied. */
    private void repeats(OpenWindow window, Declaration declaration) throws IOException {
        Declaration before = Example.declaration().with(DeclarationField.YEAR, "2026");
        Project mended = declaration.projects().get(2);
        String goals = mended.text(ProjectField.GOALS);
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .append(Ref.BOOK, before)
                        .set(mended.ref(), ProjectField.GOALS, goals.replace("全年", "本年度"))
                        .edit("加入上年申报")));
        window.give("check.repeats");
        take(window, "27-repeats");
        window.press(KeyCode.ESCAPE);
        window.give("edit.undo");
        window.doOnScreen(() ->
                window.session().place().go(declaration.projects().getFirst().ref()));
    }

    private void find(OpenWindow window) throws IOException {
        window.doOnScreen(() -> window.wiring().main().closeScreen());
        window.give("find.replace");
        window.type("法律援助");
        window.press(KeyCode.ENTER);
        window.type("公共法律服务");
        window.press(KeyCode.ENTER);
        take(window, "20-replace");
        window.press(KeyCode.ESCAPE);
        window.give("find.goto");
        window.type("rmtj");
        take(window, "21-goto");
        window.press(KeyCode.ESCAPE);
        window.give("find.bulk");
        window.type("1");
        take(window, "22-bulk");
        window.press(KeyCode.ESCAPE);
    }

    private void secret(OpenWindow window, Declaration declaration) throws IOException {
        window.doOnScreen(
                () -> window.session().place().go(declaration.projects().get(1).ref()));
        window.give("secrecy.whole");
        Project first = declaration.projects().getFirst();
        window.doOnScreen(() -> window.session().place().go(first.place(ProjectField.PURPOSE)));
        window.give("secrecy.cell");
        window.doOnScreen(
                () -> window.session().place().go(first.indicators().getFirst().place(IndicatorField.VALUE)));
        window.give("secrecy.row");
        window.doOnScreen(() -> window.wiring().main().closeScreen());
        take(window, "16-secret");
        for (int step = 0; step < 3; step++) {
            window.give("edit.undo");
        }
    }

    private void received(OpenWindow window) throws IOException {
        window.give("file.inbox");
        take(window, "11-inbox-empty");
        Path good = folder.resolve("清河县司法局2027绩效目标(终稿2).docx");
        Declaration example = Example.declaration();
        new Export(Forms.builtIn()).export(example, new Target("hebei-2021", good, Optional.empty()), Progress.NONE);
        Path bad = folder.resolve("民政局.docx");
        Files.writeString(bad, "这不是文档");
        window.doOnScreen(() -> window.wiring().screens().open(List.of(good, bad)));
        take(window, "12-inbox");
    }

    private void otherForm(OpenWindow window) throws IOException {
        window.doOnScreen(() -> window.wiring().main().closeScreen());
        Declaration kept = window.session().book().declarations().getFirst();
        SwitchModel model = ScreenFixture.onScreen(
                () -> new SwitchModel(window.session(), kept, window.wiring().tasks()));
        dialog(window, "17-switch-same", () -> new SwitchView(model), SwitchView.DEED);
        window.doOnScreen(() ->
                model.formProperty().set(Forms.builtIn().find("sichuan-2024").orElseThrow()));
        dialog(window, "18-switch", () -> new SwitchView(model), SwitchView.DEED);
        window.doOnScreen(model::apply);
        window.doOnScreen(
                () -> window.session().place().go(kept.projects().getFirst().ref()));
        take(window, "19-project-sichuan");
    }

    private void damaged(OpenWindow window) throws IOException {
        StorageFailure failure =
                new StorageFailure(folder.resolve("工作库.mv.db"), StorageFailure.Reason.DAMAGED, new IOException("cut"));
        Parent before = window.scene().getRoot();
        window.doOnScreen(() -> window.scene().setRoot(new DamagedView(folder, failure, () -> {}, () -> {})));
        take(window, "13-damaged");
        window.doOnScreen(() -> window.scene().setRoot(before));
    }
}
