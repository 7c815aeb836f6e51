package org.jibiao.form.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;

/** A piece of a form file that knows where it stands, so that a mistake is reported with its place. */
final class Node {

    private final String file;
    private final String place;
    private final JsonNode json;

    Node(String file, String place, JsonNode json) {
        this.file = file;
        this.place = place;
        this.json = json;
    }

    FormSpecFailure wrong(String reason) {
        return new FormSpecFailure(file, place, reason);
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** The node under {@code key}; {@code name} is its part of the place. */
    Node child(String key, String name) {
        if (!json.path(key).isObject()) {
            throw wrong("缺少 " + key);
        }
        return new Node(file, place + name, json.get(key));
    }

    /** The entries of the list {@code key}, each called by {@code name} with its number from 1. */
    List<Node> list(String key, Function<Integer, String> name) {
        if (!json.path(key).isArray()) {
            throw wrong("缺少列表 " + key);
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonNode each : json.get(key)) {
            nodes.add(new Node(file, place + name.apply(nodes.size() + 1), each));
        }
        return nodes;
    }

    /** This node's own entries, for a list within a list. */
    List<Node> entries(Function<Integer, String> name) {
        if (!json.isArray()) {
            throw wrong("应当是列表");
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonNode each : json) {
            nodes.add(new Node(file, place + name.apply(nodes.size() + 1), each));
        }
        return nodes;
    }

    List<String> keys() {
        return json.properties().stream().map(Map.Entry::getKey).toList();
    }

    String text(String key) {
        if (!json.path(key).isTextual()) {
            throw wrong("缺少 " + key);
        }
        return json.get(key).asText();
    }

    String text(String key, String otherwise) {
        return json.has(key) ? text(key) : otherwise;
    }

    int number(String key) {
        if (!json.path(key).isInt()) {
            throw wrong(key + " 应当是整数");
        }
        return json.get(key).asInt();
    }

    int number(String key, int otherwise) {
        return json.has(key) ? number(key) : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        return json.has(key) ? json.get(key).asBoolean() : otherwise;
    }

    List<String> texts(String key) {
        return StreamSupport.stream(json.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    List<Integer> numbers(String key) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode each : json.path(key)) {
            if (!each.isInt() || each.asInt() <= 0) {
                throw wrong(key + " 里应当是正整数");
            }
            numbers.add(each.asInt());
        }
        if (numbers.isEmpty()) {
            throw wrong("缺少列表 " + key);
        }
        return numbers;
    }

    /** A constant of {@code type} by its lower-case name. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        if (!json.has(key)) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text(key))) {
                return constant;
            }
        }
        throw wrong("不认识 " + text(key));
    }

    /** A field written {@code project.total}, {@code indicator.valueText}, or {@code project.extra:附注}. */
    Field field(String key) {
        String written = text(key);
        int dot = written.indexOf('.');
        for (Kind kind : Kind.values()) {
            if (dot > 0 && name(kind).equals(written.substring(0, dot))) {
                String name = written.substring(dot + 1);
                return name.startsWith("extra:")
                        ? kind.fieldOrExtra(name.substring("extra:".length()))
                        : kind.field(name).orElseThrow(() -> wrong("没有字段 " + written));
            }
        }
        throw wrong("没有字段 " + written);
    }

    private static String name(Kind kind) {
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
