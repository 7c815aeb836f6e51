package org.jibiao.ui.backup;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.FileContent;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.h2.Backup;
import org.jibiao.store.h2.Backups;
import org.jibiao.store.h2.LibraryFolder;
import org.jibiao.store.h2.Salvage;
import org.jibiao.ui.kit.Failures;

/** What is shown when the library cannot be opened: what happened, and what can be done. Nothing is done unasked. */
public final class DamagedView extends VBox {

    private final Path folder;
    private final Runnable retry;
    private final ListView<Backup> backups = new ListView<>();
    private final Label state = new Label();

    public DamagedView(Path folder, StorageFailure failure, Runnable retry, Runnable quit) {
        super(14);
        this.folder = folder;
        this.retry = retry;
        setId("damaged");
        getStyleClass().add("screen");
        setAlignment(Pos.CENTER);
        Label title = new Label("工作库没有打开");
        title.getStyleClass().add("screen-title");
        Label what = new Label(Failures.sentence(failure) + "\n文件：" + failure.path());
        what.setWrapText(true);
        what.setMaxWidth(720);
        FlowPane deeds = new FlowPane(10, 10);
        deeds.setAlignment(Pos.CENTER);
        boolean damaged = failure.reason() == StorageFailure.Reason.DAMAGED;
        deeds.getChildren().add(button("再试一次", retry));
        if (damaged) {
            Button restore = button("恢复选中的备份", this::restore);
            restore.setId("damaged-restore");
            restore.getStyleClass().add(Styles.ACCENT);
            restore.disableProperty()
                    .bind(backups.getSelectionModel().selectedItemProperty().isNull());
            deeds.getChildren().addAll(restore, button("导出能读出的内容", this::salvage), button("移开它，另建新库", this::setAside));
        }
        deeds.getChildren().add(button("退出", quit));
        state.setWrapText(true);
        state.setMaxWidth(720);
        getChildren().addAll(title, what);
        if (damaged) {
            list();
            getChildren().add(backups);
        }
        getChildren().addAll(deeds, state);
    }

    private static Button button(String deed, Runnable run) {
        Button button = new Button(deed);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void list() {
        backups.setMaxSize(720, 220);
        backups.setPlaceholder(new Label("没有找到备份。"));
        backups.setCellFactory(view -> new BackupsView.BackupCell());
        try {
            backups.getItems().setAll(new Backups(folder).list());
            backups.getSelectionModel().selectFirst();
        } catch (StorageFailure unreadable) {
            state.setText(Failures.sentence(unreadable));
        }
    }

    private void restore() {
        try {
            new Backups(folder).restore(backups.getSelectionModel().getSelectedItem());
            retry.run();
        } catch (StorageFailure failure) {
            state.setText(Failures.sentence(failure));
        }
    }

    private void salvage() {
        try {
            Salvage.Salvaged salvaged = Salvage.read(folder);
            if (salvaged.book().declarations().isEmpty()) {
                state.setText("文件里没有能读出的内容。请恢复一份备份。");
                return;
            }
            Path file = folder.resolve("救出的内容_" + stamp() + ".json");
            List<FileContent> contents = salvaged.book().declarations().stream()
                    .map(each -> new FileContent("", each, List.of()))
                    .toList();
            Files.writeString(file, DeclarationJson.toJson(contents));
            state.setText(
                    "已导出能读出的 " + salvaged.book().declarations().size() + " 份申报：" + file + "。另建新库后，用“打开收到的文件”可以把它收进来。");
        } catch (IOException | StorageFailure failure) {
            state.setText(Failures.sentence(failure));
        }
    }

    private void setAside() {
        try {
            new LibraryFolder(folder.toAbsolutePath()).setAside();
            retry.run();
        } catch (StorageFailure failure) {
            state.setText(Failures.sentence(failure));
        }
    }

    private static String stamp() {
        return DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").format(LocalDateTime.now());
    }
}
