package org.jibiao.check.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules apply and how heavily (规则包). A county's own file need only say what is different: what it does not
 * mention is as in the program.
 *
 * @param name what people call it, {@code 大竹县2027年规则}
 * @param version noted in exchange files, {@code 2026-2}
 * @param rules by id, in the order of the program
 * @param classes obligatory classes by the id of a form, where they are not the form's own; a level-1 name stands for
 *     any class under it
 * @param words more words for the lists of the program, by the key of the list
 */
public record RulePack(
        String name,
        String version,
        Map<String, Rule> rules,
        Map<String, List<String>> classes,
        Map<String, List<String>> words) {

    public RulePack {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    private static final class BuiltIn {
        static final RulePack PACK = RulePackFile.builtIn();
    }

    /** The rules that come with the program. */
    public static RulePack builtIn() {
        return BuiltIn.PACK;
    }

    /** The rules of a county's own file; throws IOException if it cannot be read, {@link RulePackFailure} if wrong. */
    public static RulePack read(Path file) throws IOException {
        return RulePackFile.read(file, builtIn());
    }

    /** Writes the whole pack, every rule with its weight and limits, as {@link #read} takes it. */
    public void write(OutputStream out) throws IOException {
        RulePackFile.write(this, out);
    }

    /** The rule with this id if it applies, empty if it is switched off or unknown. */
    public Optional<Rule> active(String id) {
        return Optional.ofNullable(rules.get(id)).filter(rule -> rule.weight().on());
    }

    /** The same pack with {@code rule} in place of the one of its id. */
    public RulePack with(Rule rule) {
        Map<String, Rule> now = new LinkedHashMap<>(rules);
        now.put(rule.id(), rule);
        return new RulePack(name, version, now, classes, words);
    }

    /** The same pack under another name and version. */
    public RulePack named(String otherName, String otherVersion) {
        return new RulePack(otherName, otherVersion, rules, classes, words);
    }

    /** The same pack that asks these classes of the form; none to ask what the form itself asks. */
    public RulePack asking(String form, List<String> obligatory) {
        Map<String, List<String>> now = new LinkedHashMap<>(classes);
        if (obligatory.isEmpty()) {
            now.remove(form);
        } else {
            now.put(form, List.copyOf(obligatory));
        }
        return new RulePack(name, version, rules, now, words);
    }

    /** The same pack with these words besides those of the program in the list of that key. */
    public RulePack knowing(String list, List<String> more) {
        Map<String, List<String>> now = new LinkedHashMap<>(words);
        if (more.isEmpty()) {
            now.remove(list);
        } else {
            now.put(list, List.copyOf(more));
        }
        return new RulePack(name, version, rules, classes, now);
    }
}
