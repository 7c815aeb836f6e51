package org.jibiao.form.spec;

import java.util.HashSet;
import java.util.Set;

/** The names of the looks a form file has, to be chosen from. */
final class StyleNames {

    private final Set<String> names;
    private final Set<String> missed = new HashSet<>();

    StyleNames(Set<String> names) {
        this.names = names;
    }

    /** The name under {@code key}, or {@code otherwise}; one that does not exist is a mistake. */
    String of(Node node, String key, String otherwise) {
        String name = node.text(key, otherwise);
        boolean known = names.contains(name);
        if (!known && node.has(key)) {
            node.wrong("没有字体 " + Node.shortened(name));
        } else if (!known && missed.add(name)) {
            node.wrong("没有字体 " + name + "：没有写 " + key + " 的格都用它，styles 里应当有");
        }
        return name;
    }
}
