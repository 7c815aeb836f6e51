package org.jibiao.app;

import java.util.List;
import java.util.Optional;
import org.jibiao.check.pack.PackFolder;
import org.jibiao.ui.check.LiveCheck;
import org.jibiao.ui.check.opinion.OpinionModel;
import org.jibiao.ui.check.opinion.OpinionView;
import org.jibiao.ui.check.rules.ActiveRules;
import org.jibiao.ui.check.rules.PacksModel;
import org.jibiao.ui.check.rules.RulesView;
import org.jibiao.ui.check.trial.TrialModel;
import org.jibiao.ui.check.trial.TrialView;
import org.jibiao.ui.kit.Command;

/** What surrounds the checks: the rules, the trial of rules, the sheet of comments. */
final class RuleCommands {

    private final Wiring wiring;
    private final PackFolder folder;
    private final ActiveRules active;
    private Optional<RulesView> view = Optional.empty();

    RuleCommands(Wiring wiring, LiveCheck live) {
        this.wiring = wiring;
        this.folder = new PackFolder(Paths.rulesFolder(wiring.folder()));
        this.active = new ActiveRules(wiring.look().preferences(), live::judgeBy);
    }

    List<Command> all() {
        return List.of(opinions(), Command.of("check.rules", "规则…", "", this::show));
    }

    /** Reads the rules that were chosen last. */
    void begin() {
        active.begin(folder, wiring.tasks(), wiring.notices());
    }

    ActiveRules active() {
        return active;
    }

    private Command opinions() {
        OpinionModel.Tools tools = new OpinionModel.Tools(
                wiring.tasks(), wiring.notices(), wiring.look().preferences(), wiring::reveal, active::rules);
        return OpinionView.command(
                wiring.session(), wiring.dialogs(), tools, () -> wiring.page().commit());
    }

    private void show() {
        RulesView screen = view.orElseGet(this::made);
        view = Optional.of(screen);
        wiring.main().openScreen(screen);
        screen.enter();
    }

    /** Made once, when first needed; it keeps what was looked for. */
    private RulesView made() {
        PacksModel packs = new PacksModel(folder, active, wiring.tasks());
        packs.reload();
        RulesView.Ways ways = new RulesView.Ways(
                () -> tryOut(packs), wiring::reveal, () -> wiring.main().closeScreen());
        return new RulesView(packs, wiring.session(), wiring.dialogs(), ways);
    }

    private void tryOut(PacksModel packs) {
        TrialModel trial = new TrialModel(
                packs.chosen().pack(), active.rules(), wiring.session().forms(), wiring.tasks());
        wiring.main().openScreen(new TrialView(trial, wiring.dialogs(), this::show));
    }
}
