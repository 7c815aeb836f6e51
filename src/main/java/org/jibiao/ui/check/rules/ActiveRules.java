package org.jibiao.ui.check.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.check.pack.PackFolder;
import org.jibiao.check.pack.PackFolder.Own;
import org.jibiao.check.pack.RulePack;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Tasks;

/** Which rules apply: those of the program, or a pack of the user's own, remembered between starts. */
public final class ActiveRules {

    private static final String KEY = "rules.file";

    private final Preferences preferences;
    private final Consumer<RulePack> judge;
    private final ReadOnlyObjectWrapper<Optional<Own>> own = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** {@code judge} is told whenever other rules apply. */
    public ActiveRules(Preferences preferences, Consumer<RulePack> judge) {
        this.preferences = preferences;
        this.judge = judge;
    }

    /** Reads the pack that was chosen last, in the background; if it cannot be read, says so, and keeps the choice. */
    public void begin(PackFolder folder, Tasks tasks, Notices notices) {
        String name = preferences.text(KEY, "");
        if (!name.isEmpty()) {
            Path file = folder.folder().resolve(name);
            tasks.run(
                    "",
                    progress -> PackFolder.read(file),
                    read -> apply(Optional.of(read)),
                    failure -> notices.tell(sentence(name, failure)));
        }
    }

    private static String sentence(String name, Exception failure) {
        String why = failure instanceof IOException ? "打不开" : "写得不对";
        return "规则文件 " + name + " " + why + "，先按随程序的通用规则检查。";
    }

    /** The rules that apply. */
    public RulePack rules() {
        return own.get().map(Own::pack).orElseGet(RulePack::builtIn);
    }

    /** What a file checked by them notes: name and version. */
    public String noted() {
        return (rules().name() + " " + rules().version()).strip();
    }

    /** The pack of the user's own that applies; empty if it is that of the program. */
    public ReadOnlyObjectProperty<Optional<Own>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** From now on this pack applies, also after the next start; empty for that of the program. */
    public void use(Optional<Own> chosen) {
        preferences.put(KEY, chosen.map(Own::fileName).orElse(""));
        apply(chosen);
    }

    private void apply(Optional<Own> chosen) {
        boolean other = !own.get().equals(chosen);
        own.set(chosen);
        if (other) {
            judge.accept(rules());
        }
    }

    /** True if {@code row} is the pack that applies. */
    boolean isActive(PackRow row) {
        return own.get().map(Own::file).equals(row.own().map(Own::file));
    }
}
