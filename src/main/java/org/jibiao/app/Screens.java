package org.jibiao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.jibiao.store.h2.Backups;
import org.jibiao.template.Library;
import org.jibiao.ui.backup.BackupsView;
import org.jibiao.ui.carry.CarryModel;
import org.jibiao.ui.carry.CarryView;
import org.jibiao.ui.forms.FormsModel;
import org.jibiao.ui.forms.FormsView;
import org.jibiao.ui.help.HelpView;
import org.jibiao.ui.intake.InboxModel;
import org.jibiao.ui.intake.InboxView;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Focus;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.welcome.RecentFiles;

/** The screens that cover the page for a while, each made anew when it is asked for; what was received stays. */
final class Screens {

    private final Wiring wiring;
    private final InboxModel inbox;
    private final FormsModel forms;
    private final RecentFiles recent;

    Screens(Wiring wiring, RecentFiles recent) {
        this.wiring = wiring;
        this.recent = recent;
        this.inbox = new InboxModel(wiring.session(), wiring.tasks());
        this.forms =
                new FormsModel(wiring.session(), Paths.formsFolder(wiring.folder()), wiring.tasks(), wiring::reveal);
    }

    /** What brings files in, and what is kept beside the library. */
    List<Command> files() {
        return List.of(
                Command.of("file.carry", "从上年开始…", "Shortcut+Shift+L", this::carry),
                Command.of("file.open", "打开收到的文件…", "Shortcut+O", this::askFiles),
                Command.of("file.inbox", "收件台", "", this::inbox),
                Command.of("file.forms", "表样…", "", this::forms),
                Command.of("file.backups", "备份与恢复…", "", this::backups));
    }

    List<Command> help() {
        return List.of(
                Command.of("help.show", "帮助", "F1", () -> help(false)),
                Command.of("help.keys", "快捷键一览", "", () -> help(true)));
    }

    /** Shows {@code screen}, with the focus on the control of it with which most begin. */
    private void show(Parent screen, String first) {
        wiring.main().openScreen(screen);
        Tasks.afterwards(() -> {
            boolean entered = Optional.ofNullable(screen.lookup(first))
                    .filter(Focus::enter)
                    .isPresent();
            if (!entered) {
                Focus.enter(screen);
            }
        });
    }

    private void close() {
        wiring.main().closeScreen();
        Tasks.afterwards(wiring.main()::enterMiddle);
    }

    /** Reads files and shows what was read; nothing enters the library yet. */
    void open(List<Path> files) {
        inbox();
        inbox.open(files);
        recent.opened(files.stream().filter(Files::exists).toList());
    }

    private void askFiles() {
        List<Path> files = wiring.dialogs().openFiles("打开收到的文件");
        if (!files.isEmpty()) {
            open(files);
        }
    }

    private void inbox() {
        show(new InboxView(inbox, wiring.dialogs(), this::askFiles, this::close), "#inbox-list");
    }

    private void carry() {
        CarryModel carry = new CarryModel(wiring.session(), wiring.tasks(), Library.documents());
        show(new CarryView(carry, wiring.dialogs(), this::close), "#carry-present");
    }

    void forms() {
        show(new FormsView(forms, this::close), "#forms-list");
        forms.reload();
    }

    private void backups() {
        show(
                new BackupsView(
                        new Backups(wiring.folder()), wiring.session(), wiring.tasks(), wiring.dialogs(), this::close),
                "#backup-list");
    }

    private void help(boolean keys) {
        HelpView help = new HelpView(this::close, wiring.commands().all());
        show(help, "#help-search");
        if (keys) {
            help.openTopic("keys");
        } else {
            wiring.session()
                    .place()
                    .field()
                    .ifPresent(field -> help.open(
                            HelpView.fieldName(wiring.session().place().ref().kind(), field)));
        }
    }
}
