package org.jibiao.form.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jibiao.model.Kind;
import org.jibiao.model.Marks;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/**
 * A piece of a form file that knows where it stands. A mistake is noted with its place, and something harmless is
 * returned instead so that the rest is checked too; what comes of a file with mistakes is never used.
 */
final class Node {

    /** Lists longer than this are no form. */
    static final int MOST_ROWS = 500;

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 60;
    /** What no program can print: control signs, and halves of signs. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\\n\\t]]");

    private final Mistakes mistakes;
    private final String place;
    private final JsonNode json;

    Node(Mistakes mistakes, String place, JsonNode json) {
        this.mistakes = mistakes;
        this.place = place;
        this.json = json;
    }

    /** The mistakes of one file. Those beyond a hundred are not kept: whoever wrote it has enough. */
    static final class Mistakes {

        private static final int MOST = 100;

        private final String file;
        private final List<FormSpecFailure> found = new ArrayList<>();

        Mistakes(String file) {
            this.file = file;
        }

        void add(String place, String reason) {
            if (found.size() < MOST) {
                found.add(new FormSpecFailure(file, place, reason));
            } else if (found.size() == MOST) {
                found.add(new FormSpecFailure(file, "", "还有更多错处，改正以上各处后再查"));
            }
        }

        List<FormSpecFailure> all() {
            return List.copyOf(found);
        }
    }

    /** Whole numbers that are allowed, both ends included. */
    record Range(int from, int to) {}

    void wrong(String reason) {
        mistakes.add(place, reason);
    }

    /** How many mistakes were noted so far, here and elsewhere in the file. */
    int mistakes() {
        return mistakes.found.size();
    }

    /** Notes what this node has and should not have; false if it has no members at all. */
    boolean only(Members members) {
        if (!json.isObject()) {
            wrong("应当写在 { } 里");
            return false;
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (!members.has(member.getKey())) {
                wrong("不认识 " + shortened(member.getKey())
                        + members.near(member.getKey())
                                .map(near -> "，是不是 " + near)
                                .orElse(""));
            }
        }
        return true;
    }

    boolean has(String key) {
        return json.hasNonNull(key);
    }

    /** The node under {@code key}; {@code name} is its part of the place. */
    Node child(String key, String name) {
        if (!json.path(key).isObject()) {
            wrong(has(key) ? key + " 应当写在 { } 里" : "缺少 " + key);
        }
        return new Node(mistakes, place + name, json.path(key));
    }

    /** The entries of the list {@code key}, each called by {@code name} with its number from 1. */
    List<Node> list(String key, Function<Integer, String> name) {
        if (!json.path(key).isArray()) {
            wrong("缺少列表 " + key);
            return List.of();
        }
        return entries(json.get(key), key, name);
    }

    /** As {@link #list}, and there must be at least one. */
    List<Node> some(String key, Function<Integer, String> name) {
        List<Node> nodes = list(key, name);
        if (nodes.isEmpty() && json.path(key).isArray()) {
            wrong(key + " 是空的");
        }
        return nodes;
    }

    /** This node's own entries, for a list within a list. */
    List<Node> entries(Function<Integer, String> name) {
        if (!json.isArray() || json.isEmpty()) {
            wrong("应当是写在 [ ] 里的格，至少一格");
            return List.of();
        }
        return entries(json, "格", name);
    }

    private List<Node> entries(JsonNode array, String key, Function<Integer, String> name) {
        if (array.size() > MOST_ROWS) {
            wrong(key + " 多于" + MOST_ROWS + "项");
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonNode each : array) {
            nodes.add(new Node(mistakes, place + name.apply(nodes.size() + 1), each));
        }
        return nodes;
    }

    List<String> keys() {
        return json.properties().stream().map(Map.Entry::getKey).toList();
    }

    String text(String key) {
        if (!json.path(key).isTextual()) {
            wrong(has(key) ? key + " 应当是写在引号里的文字" : "缺少 " + key);
            return "";
        }
        return text(key, json.get(key), LONGEST_TEXT);
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** A short text that is not blank: a name, a title. */
    String name(String key) {
        String name = text(key);
        if (name.isBlank() && json.path(key).isTextual()) {
            wrong(key + " 是空的");
        } else if (name.length() > LONGEST_NAME) {
            wrong(key + " 超过" + LONGEST_NAME + "个字");
        }
        return name;
    }

    private String text(String key, JsonNode value, int longest) {
        String text = value.asText();
        if (text.length() > longest) {
            wrong(key + " 超过" + longest + "个字");
            return "";
        }
        if (UNPRINTABLE.matcher(text).find()) {
            wrong(key + " 里有不能打印的字符");
            return "";
        }
        return text;
    }

    int number(String key, Range range) {
        JsonNode value = json.path(key);
        if (!has(key)) {
            wrong("缺少 " + key);
        } else if (!value.isInt()) {
            wrong(key + " 应当是整数");
        } else if (value.asInt() < range.from() || value.asInt() > range.to()) {
            wrong(key + " 是" + value.asInt() + "，应当在" + range.from() + "到" + range.to() + "之间");
        } else {
            return value.asInt();
        }
        return range.from();
    }

    int number(String key, int otherwise, Range range) {
        return has(key) ? number(key, range) : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        if (has(key) && !json.get(key).isBoolean()) {
            wrong(key + " 应当是 true 或 false，不加引号");
        }
        return has(key) ? json.get(key).asBoolean() : otherwise;
    }

    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!json.get(key).isArray() || json.get(key).size() > MOST_ROWS) {
            wrong(key + " 应当是写在 [ ] 里的文字，不多于" + MOST_ROWS + "项");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : json.get(key)) {
            if (each.isTextual()) {
                texts.add(text(key, each, LONGEST_TEXT));
            } else {
                wrong(key + " 里应当都是写在引号里的文字");
            }
        }
        return texts;
    }

    /** A list of widths, at most {@code most} of them. */
    List<Integer> numbers(String key, int most, Range range) {
        List<Integer> numbers = new ArrayList<>();
        JsonNode list = json.path(key);
        if (!list.isArray() || list.isEmpty()) {
            wrong("缺少列表 " + key);
        } else if (list.size() > most) {
            wrong(key + " 多于" + most + "项");
        } else {
            for (JsonNode each : list) {
                if (each.isInt() && each.asInt() >= range.from() && each.asInt() <= range.to()) {
                    numbers.add(each.asInt());
                } else {
                    wrong(key + " 的第" + (numbers.size() + 1) + "项应当是" + range.from() + "到" + range.to() + "之间的整数");
                    numbers.add(range.from());
                }
            }
        }
        return numbers;
    }

    /** A constant of {@code type} by its lower-case name. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String written = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(written)) {
                return constant;
            }
        }
        wrong("不认识 " + shortened(written));
        return otherwise;
    }

    /** A field written {@code project.total}, {@code indicator.valueText}, or {@code project.extra:附注}. */
    Named field(String key) {
        String written = text(key);
        int dot = written.indexOf('.');
        for (Kind kind : Kind.values()) {
            if (dot > 0 && name(kind).equals(written.substring(0, dot))) {
                Optional<Field> field = field(kind, written.substring(dot + 1));
                if (field.isPresent()) {
                    return new Named(kind, field.get());
                }
            }
        }
        if (json.path(key).isTextual()) {
            wrong("没有字段 " + shortened(written));
        }
        return new Named(Kind.BOOK, ProjectField.NAME);
    }

    /** A field and whose it is; of a book, which has none, where a mistake was noted. */
    record Named(Kind kind, Field field) {}

    private static Optional<Field> field(Kind kind, String name) {
        if (!name.startsWith("extra:")) {
            // what is secret is marked with it, and never printed
            return name.equals("secrecy") ? Optional.empty() : kind.field(name);
        }
        String extra = name.substring("extra:".length());
        return extra.isBlank() || extra.length() > LONGEST_NAME || Marks.has(new Extra(extra))
                ? Optional.empty()
                : Optional.of(kind.fieldOrExtra(extra));
    }

    /** For a message. */
    static String shortened(String text) {
        String line = UNPRINTABLE.matcher(text.replace("\n", " ")).replaceAll("?");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    static String name(Kind kind) {
        return switch (kind) {
            case INDICATOR -> "indicator";
            case PROJECT -> "project";
            case DECLARATION -> "declaration";
            case DEPARTMENT_GOALS -> "department";
            case SUB_GOAL -> "subGoal";
            case GOAL_PAIR -> "pair";
            case SAFEGUARD -> "safeguard";
            case BUDGET_LINE -> "line";
            case KEY_TASK -> "task";
            case BOOK -> "book";
        };
    }
}
