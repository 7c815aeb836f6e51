package org.jibiao.ui.backup;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.change.Diff;
import org.jibiao.model.Book;
import org.jibiao.store.Counts;
import org.jibiao.store.h2.Backup;
import org.jibiao.store.h2.Backups;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** The backups with time and counts; making one, and bringing one back as a step that can be undone. */
public final class BackupsView extends VBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.systemDefault());

    private final Backups backups;
    private final Session session;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final ListView<Backup> list = new ListView<>();
    private final Label state = new Label();

    public BackupsView(Backups backups, Session session, Tasks tasks, Dialogs dialogs, Runnable close) {
        super(12);
        this.backups = backups;
        this.session = session;
        this.tasks = tasks;
        this.dialogs = dialogs;
        setId("backups");
        getStyleClass().add("screen");
        Label title = new Label("备份与恢复");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button make = new Button("现在备份");
        make.setOnAction(event -> make());
        Button restore = new Button("恢复选中的备份…");
        restore.setId("backup-restore");
        restore.getStyleClass().add(Styles.ACCENT);
        restore.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        restore.setOnAction(event -> restore(list.getSelectionModel().getSelectedItem()));
        Button back = new Button("返回");
        back.setOnAction(event -> close.run());
        back.setCancelButton(true);
        HBox bar = new HBox(8, title, gap, make, restore, back);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label note = new Label("每天第一次打开时自动备份。恢复前会先备份现在的内容，恢复本身也可以撤销。");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        list.setId("backup-list");
        list.setPlaceholder(new Label("还没有备份。点“现在备份”做一份。"));
        list.setCellFactory(view -> new BackupCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        state.getStyleClass().add("hint");
        getChildren().addAll(bar, note, list, state);
        refresh();
    }

    private void refresh() {
        tasks.run("正在查看备份", progress -> backups.list(), this::show, this::failed);
    }

    private void show(List<Backup> found) {
        list.getItems().setAll(found);
    }

    private void failed(Exception failure) {
        state.setText(Failures.sentence(failure));
    }

    private void make() {
        tasks.run(
                "正在备份",
                progress -> backups.make(Backup.Cause.WISHED),
                made -> {
                    state.setText("已备份：" + line(made));
                    refresh();
                },
                this::failed);
    }

    private void restore(Backup backup) {
        Counts now = Counts.of(session.book());
        String message = "备份里：" + counts(backup.counts()) + "。\n现在：" + counts(now) + "。\n恢复前会先备份现在的内容。";
        if (dialogs.confirm("恢复 " + TIME.format(backup.time()) + " 的备份", message, "恢复")) {
            tasks.run(
                    "正在恢复备份",
                    progress -> {
                        Book read = backups.read(backup);
                        backups.make(Backup.Cause.BEFORE_RESTORE);
                        return read;
                    },
                    read -> {
                        session.apply(Diff.between("恢复备份", session.book(), read));
                        state.setText("已恢复。若不是想要的内容，可以撤销。");
                        refresh();
                    },
                    this::failed);
        }
    }

    private static String counts(Counts counts) {
        return counts.declarations() + " 份申报、" + counts.projects() + " 个项目、" + counts.indicators() + " 个指标";
    }

    static String line(Backup backup) {
        return TIME.format(backup.time()) + "　" + counts(backup.counts()) + "　" + cause(backup.cause());
    }

    private static String cause(Backup.Cause cause) {
        return switch (cause) {
            case DAILY -> "每日备份";
            case BEFORE_UPGRADE -> "升级前";
            case BEFORE_RESTORE -> "恢复前";
            case WISHED -> "手动备份";
        };
    }

    /** A line of the list. */
    static final class BackupCell extends ListCell<Backup> {
        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(empty || backup == null ? "" : line(backup));
        }
    }
}
