package org.jibiao.office.excel.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jibiao.grid.Section;

/** Names that Excel accepts: at most 31 characters, none of {@code [ ] : * ? / \}, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static List<String> of(List<Section> sections) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < sections.size(); index++) {
            String plain = sections.get(index)
                    .name()
                    .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "")
                    .replaceAll("^'+|'+$", "")
                    .strip();
            String wanted = plain.isEmpty() ? "表" + (index + 1) : plain;
            String name = cut(wanted, LONGEST);
            for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
                String ending = "(" + count + ")";
                name = cut(wanted, LONGEST - ending.length()) + ending;
            }
            names.add(name);
        }
        return names;
    }

    private static String cut(String text, int most) {
        int end = Math.min(text.length(), most);
        boolean split = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end).strip();
    }
}
