package org.jibiao.ui.shell;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.page.carried.CarriedModel;

/** The line at the foot: saved or not, figures of the declaration, work in the background, form, text size. */
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Session session;
    private final Look look;
    private final Label saved = new Label();
    private final Label figures = new Label();
    private final Label form = new Label();
    private final Label size = new Label();
    private final FoundFigures found;
    private final HBox jobs = new HBox(6);

    /** {@code list} shows what was found. */
    StatusBar(Session session, Tasks tasks, Look look, Runnable list) {
        super(16);
        this.session = session;
        this.look = look;
        this.found = new FoundFigures(session, list);
        getStyleClass().add("status-line");
        jobs.getStyleClass().add("status-jobs");
        saved.setId("status-saved");
        figures.setId("status-figures");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saved, figures, gap, jobs, form, found, size);
        session.bookProperty().addListener((observed, before, now) -> show());
        session.failureProperty().addListener((observed, before, now) -> show());
        session.place().spotProperty().addListener((observed, before, now) -> show());
        session.formsProperty().addListener((observed, before, now) -> show());
        look.sizeProperty().addListener((observed, before, now) -> show());
        tasks.running().addListener((ListChangeListener<Tasks.Job>) change -> jobs(tasks));
        show();
    }

    private void show() {
        String failure = session.failureProperty().get();
        saved.setText(failure.isEmpty() ? saved(session.savedAtProperty().get()) : failure);
        saved.getStyleClass().remove(Styles.DANGER);
        if (!failure.isEmpty()) {
            saved.getStyleClass().add(Styles.DANGER);
        }
        Optional<Declaration> declaration = session.declaration();
        figures.setText(declaration.map(this::figures).orElse(""));
        form.setText(declaration.map(each -> session.formOf(each).title()).orElse(""));
        size.setText(look.percent() + "%");
    }

    private static String saved(Optional<Instant> at) {
        return at.map(time -> "已保存 " + TIME.format(time)).orElse("修改会自动保存");
    }

    private String figures(Declaration declaration) {
        int indicators = 0;
        BigDecimal total = BigDecimal.ZERO;
        for (Project project : declaration.projects()) {
            indicators += project.indicators().size();
            total = total.add(Amount.parse(project.text(ProjectField.TOTAL)).orElse(BigDecimal.ZERO));
        }
        String unit = session.formOf(declaration).moneyUnit().label();
        String money = Amount.printed(
                total.toPlainString(), session.formOf(declaration).moneyUnit());
        int carried = new CarriedModel(session).open(declaration.ref()).size();
        return "项目 " + declaration.projects().size() + "　指标 " + indicators + "　预算合计 " + money + " " + unit
                + (carried == 0 ? "" : "　沿用待核对 " + carried);
    }

    private void jobs(Tasks tasks) {
        jobs.getChildren().clear();
        for (Tasks.Job job : tasks.running()) {
            if (job.label().isEmpty()) {
                continue;
            }
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.fractionProperty());
            bar.setPrefWidth(90);
            Button cancel = new Button("取消");
            cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
            cancel.setOnAction(event -> job.cancel());
            jobs.getChildren().addAll(new Label(job.label()), bar, cancel);
        }
    }
}
