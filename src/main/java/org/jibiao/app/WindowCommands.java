package org.jibiao.app;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.repeat.RepeatsModel;
import org.jibiao.ui.repeat.RepeatsView;

/** The commands of the window itself. */
final class WindowCommands {

    private final Wiring wiring;
    private final Runnable quit;

    WindowCommands(Wiring wiring, Runnable quit) {
        this.wiring = wiring;
        this.quit = quit;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("file.new", "新建申报…", "Shortcut+N", wiring::newDeclaration));
        all.addAll(wiring.screens().files());
        all.addAll(List.of(
                Command.of("file.example", "加入示例申报", "", wiring::openExample),
                Command.of("file.quit", "退出", "Shortcut+Q", quit),
                new Command(
                        "edit.undo",
                        "撤销",
                        "Shortcut+Z",
                        wiring.session().undoableProperty(),
                        () -> wiring.session().undo()),
                new Command(
                        "edit.redo",
                        "重做",
                        "Shortcut+Y",
                        wiring.session().redoableProperty(),
                        () -> wiring.session().redo())));
        all.addAll(view());
        all.addAll(asides());
        all.addAll(wiring.screens().help());
        all.add(Command.of("help.about", "关于绩标", "", this::about));
        for (int number = 1; number <= 9; number++) {
            int index = number - 1;
            all.add(Command.of("go." + number, "转到第 " + number + " 个项目", "Shortcut+" + number, () -> go(index)));
        }
        return all;
    }

    private List<Command> view() {
        return List.of(
                Command.of(
                        "view.back",
                        "后退",
                        "Alt+Left",
                        () -> wiring.session().place().back()),
                Command.of(
                        "view.forward",
                        "前进",
                        "Alt+Right",
                        () -> wiring.session().place().forward()),
                Command.of(
                        "view.inspector", "显示或隐藏右栏", "F9", () -> wiring.main().toggleInspector()),
                Command.of("view.pane", "下一个窗格", "F6", () -> wiring.main().nextPane(1)),
                Command.of(
                        "view.paneBefore",
                        "上一个窗格",
                        "Shift+F6",
                        () -> wiring.main().nextPane(-1)),
                Command.of("view.dark", "深色或浅色", "", () -> wiring.look().toggleDark()),
                Command.of(
                        "view.larger",
                        "文字放大",
                        "Shortcut+Equals",
                        () -> wiring.look().resizeText(1)),
                Command.of("view.smaller", "文字缩小", "", () -> wiring.look().resizeText(-1)),
                Command.of(
                        "view.usual", "文字恢复", "Shortcut+0", () -> wiring.look().resizeText(0)),
                Command.of(
                        "view.commands",
                        "查找命令…",
                        "Shortcut+Shift+P",
                        () -> wiring.main().openCommandBox()));
    }

    private List<Command> asides() {
        return List.of(
                Command.of("check.show", "检查", "F7", wiring::showFindings),
                Command.of("check.repeats", "重复的文字…", "", this::repeats),
                Command.of(
                        "template.show",
                        "从模板插入",
                        "Shortcut+T",
                        () -> wiring.main().enterTab("template")),
                Command.of(
                        "history.show",
                        "历史",
                        "Shortcut+Shift+H",
                        () -> wiring.main().showTab("history")));
    }

    private void go(int index) {
        List<Project> projects =
                wiring.session().declaration().map(Declaration::projects).orElse(List.of());
        if (index < projects.size()) {
            wiring.session().place().go(projects.get(index).ref());
            wiring.enterPage();
        }
    }

    private void repeats() {
        RepeatsView view = new RepeatsView(
                new RepeatsModel(wiring.session(), wiring.tasks()), wiring::leaveForPage, wiring::leaveForPage);
        wiring.main().openScreen(view);
        view.begin();
    }

    private void about() {
        wiring.dialogs().tell("关于绩标", "绩标 1.0\n预算绩效目标的编制、检查、打印和审核。\n不联网，数据只在这台电脑。");
    }
}
