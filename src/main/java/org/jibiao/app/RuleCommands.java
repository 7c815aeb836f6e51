package org.jibiao.app;

import java.util.List;
import org.jibiao.check.pack.RulePack;
import org.jibiao.ui.check.opinion.OpinionModel;
import org.jibiao.ui.check.opinion.OpinionView;
import org.jibiao.ui.kit.Command;

/** What surrounds the checks: the sheet of comments. */
final class RuleCommands {

    private final Wiring wiring;

    RuleCommands(Wiring wiring) {
        this.wiring = wiring;
    }

    List<Command> all() {
        return List.of(opinions());
    }

    private Command opinions() {
        OpinionModel.Tools tools = new OpinionModel.Tools(
                wiring.tasks(), wiring.notices(), wiring.look().preferences(), wiring::reveal, RulePack::builtIn);
        return OpinionView.command(
                wiring.session(), wiring.dialogs(), tools, () -> wiring.page().commit());
    }
}
