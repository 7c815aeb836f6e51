package org.jibiao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private void close() {
        wiring.main().closeScreen();
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
        wiring.main().openScreen(new InboxView(inbox, wiring.dialogs(), this::askFiles, this::close));
    }

    private void carry() {
        CarryModel carry = new CarryModel(wiring.session(), wiring.tasks(), Library.documents());
        wiring.main().openScreen(new CarryView(carry, wiring.dialogs(), this::close));
    }

    void forms() {
        wiring.main().openScreen(new FormsView(forms, this::close));
        forms.reload();
    }

    private void backups() {
        wiring.main()
                .openScreen(new BackupsView(
                        new Backups(wiring.folder()), wiring.session(), wiring.tasks(), wiring.dialogs(), this::close));
    }

    private void help(boolean keys) {
        HelpView help = new HelpView(this::close, wiring.commands().all());
        wiring.main().openScreen(help);
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
