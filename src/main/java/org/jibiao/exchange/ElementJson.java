package org.jibiao.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * Elements as JSON with ids and every text as it stands: {@code {"id","texts":{key:text},"extras":{},"children":
 * {"project":[…]}}}. Members of a newer version are kept as extras of the element they stand in, under keys that begin
 * with {@code json:} and name their place, and written back there.
 */
final class ElementJson {

    private static final String UNKNOWN = "json:";
    private static final String IN_TEXTS = UNKNOWN + "texts/";
    private static final String IN_CHILDREN = UNKNOWN + "children/";
    private static final String IN_ELEMENT = UNKNOWN + "/";

    /** Where unknown members of the manifest are kept in the declaration's extras. */
    static final String IN_MANIFEST = UNKNOWN + "manifest/";

    private static final Set<String> MEMBERS = Set.of("id", "texts", "extras", "children");
    private static final Set<String> MANIFEST_MEMBERS = Set.of("format", "schema", "form", "rulePack", "sha256");

    private ElementJson() {}

    static ObjectNode write(Element element) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", element.id().toString());
        ObjectNode texts = node.putObject("texts");
        element.values().filled().forEach(field -> texts.put(field.key(), element.text(field)));
        putUnknown(texts, element, IN_TEXTS);
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        element.values().extras().forEach((key, text) -> {
            if (!key.startsWith(UNKNOWN)) {
                extras.put(key, text);
            }
        });
        if (!extras.isEmpty()) {
            node.set("extras", extras);
        }
        ObjectNode children = JsonNodeFactory.instance.objectNode();
        for (Kind kind : element.kind().children()) {
            List<? extends Element> below = element.children(kind);
            if (!below.isEmpty()) {
                ArrayNode array = children.putArray(name(kind));
                below.forEach(child -> array.add(write(child)));
            }
        }
        putUnknown(children, element, IN_CHILDREN);
        if (!children.isEmpty()) {
            node.set("children", children);
        }
        putUnknown(node, element, IN_ELEMENT);
        return node;
    }

    /** Puts back the unknown members that {@code element} keeps for the place {@code prefix}. */
    static void putUnknown(ObjectNode node, Element element, String prefix) {
        for (Map.Entry<String, String> extra : element.values().extras().entrySet()) {
            if (extra.getKey().startsWith(prefix)) {
                String name = extra.getKey().substring(prefix.length());
                node.set(name, parsed(extra.getValue()));
            }
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return DeclarationJson.MAPPER.readTree(json);
        } catch (JsonProcessingException altered) {
            return JsonNodeFactory.instance.textNode(json);
        }
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case INDICATOR -> "indicators";
            case GOAL_PAIR -> "pairs";
            case SUB_GOAL -> "subGoals";
            case SAFEGUARD -> "safeguards";
            case BUDGET_LINE -> "budgetLines";
            case KEY_TASK -> "tasks";
            case DEPARTMENT_GOALS -> "departmentGoals";
            case PROJECT -> "projects";
            case DECLARATION -> "declarations";
            case BOOK -> "books";
        };
    }

    /** Reads one file; collects what was not in order as remarks. */
    static final class Reader {

        private final Set<Id> taken = new HashSet<>();
        private final List<String> remarks;
        private int renewed;

        Reader(List<String> remarks) {
            this.remarks = remarks;
        }

        Declaration declaration(JsonNode node) {
            Declaration declaration = (Declaration) element(Kind.DECLARATION, node);
            if (renewed > 0) {
                remarks.add("有 " + renewed + " 处编号缺失或重复，已另编新号，与旧稿比较时这些行会显示为新增。");
            }
            return declaration;
        }

        Declaration withManifest(Declaration declaration, JsonNode manifest) {
            Declaration kept = declaration;
            for (Map.Entry<String, JsonNode> member : manifest.properties()) {
                if (!MANIFEST_MEMBERS.contains(member.getKey())) {
                    kept = kept.with(
                            new Extra(IN_MANIFEST + member.getKey()),
                            member.getValue().toString());
                }
            }
            return kept;
        }

        private Element element(Kind kind, JsonNode node) {
            Element element = fresh(kind).withId(id(node.path("id").asText()));
            for (Map.Entry<String, JsonNode> text : node.path("texts").properties()) {
                Optional<Field> field = kind.field(text.getKey());
                element = field.isPresent() && text.getValue().isTextual()
                        ? element.with(field.get(), text.getValue().asText())
                        : element.with(
                                new Extra(IN_TEXTS + text.getKey()),
                                text.getValue().toString());
            }
            for (Map.Entry<String, JsonNode> extra : node.path("extras").properties()) {
                element =
                        element.with(new Extra(extra.getKey()), extra.getValue().asText());
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!MEMBERS.contains(member.getKey())) {
                    element = element.with(
                            new Extra(IN_ELEMENT + member.getKey()),
                            member.getValue().toString());
                }
            }
            return withChildren(element, node.path("children"));
        }

        private Element withChildren(Element element, JsonNode children) {
            Element whole = element;
            Set<String> known = new HashSet<>();
            for (Kind kind : element.kind().children()) {
                known.add(name(kind));
                List<Element> below = new ArrayList<>();
                children.path(name(kind)).forEach(child -> below.add(element(kind, child)));
                boolean fits = kind == Kind.DEPARTMENT_GOALS ? below.size() == 1 : !below.isEmpty();
                whole = fits ? whole.withChildren(kind, below) : whole;
            }
            for (Map.Entry<String, JsonNode> child : children.properties()) {
                if (!known.contains(child.getKey())) {
                    whole = whole.with(
                            new Extra(IN_CHILDREN + child.getKey()),
                            child.getValue().toString());
                }
            }
            return whole;
        }

        private Id id(String text) {
            Id id = parsed(text);
            if (id.equals(Id.NONE) || !taken.add(id)) {
                renewed++;
                id = Id.fresh();
                taken.add(id);
            }
            return id;
        }

        private static Id parsed(String text) {
            try {
                return Id.of(text);
            } catch (IllegalArgumentException none) {
                return Id.NONE;
            }
        }

        private static Element fresh(Kind kind) {
            return switch (kind) {
                case INDICATOR -> Indicator.fresh();
                case GOAL_PAIR -> GoalPair.fresh();
                case SUB_GOAL -> SubGoal.fresh();
                case SAFEGUARD -> Safeguard.fresh();
                case BUDGET_LINE -> BudgetLine.fresh();
                case KEY_TASK -> KeyTask.fresh();
                case DEPARTMENT_GOALS -> DepartmentGoals.fresh();
                case PROJECT -> Project.fresh();
                case DECLARATION -> Declaration.fresh();
                case BOOK -> throw new IllegalArgumentException("a book is no element");
            };
        }
    }
}
