package org.jibiao.check.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of a {@link RulePack}: JSON, mistakes told with their place. */
final class RulePackFile {

    /** No rule pack is longer; so a strange file costs no memory. */
    private static final long LONGEST = 4L << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OFF = "off";

    private final String file;
    private final Map<String, Rule> known;

    private RulePackFile(String file, Map<String, Rule> known) {
        this.file = file;
        this.known = known;
    }

    static RulePack builtIn() {
        try (InputStream in = RulePack.class.getResourceAsStream("rules.json")) {
            return new RulePackFile("rules.json", Map.of()).pack(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePack read(Path path, RulePack base) throws IOException {
        String name = path.getFileName().toString();
        if (Files.size(path) > LONGEST) {
            throw new RulePackFailure(name, "文件", "太大，不是规则文件");
        }
        try (InputStream in = Files.newInputStream(path)) {
            JsonNode root = MAPPER.readTree(in);
            if (!root.path("rules").isArray()
                    && root.path("classes").isEmpty()
                    && root.path("words").isEmpty()) {
                throw new RulePackFailure(name, "rules", "没有规则");
            }
            return new RulePackFile(name, base.rules()).pack(root);
        } catch (JsonProcessingException e) {
            throw new RulePackFailure(name, "第" + e.getLocation().getLineNr() + "行", "不是正确的 JSON");
        }
    }

    private RulePack pack(JsonNode root) {
        Map<String, Rule> rules = new LinkedHashMap<>(known);
        int number = 0;
        for (JsonNode node : root.path("rules")) {
            number++;
            Rule rule = rule(node, "第" + number + "条规则");
            rules.put(rule.id(), rule);
        }
        return new RulePack(
                root.path("name").asText(),
                root.path("version").asText(),
                rules,
                lists(root.path("classes"), "classes"),
                lists(root.path("words"), "words"));
    }

    private Rule rule(JsonNode node, String place) {
        String id = node.path("id").asText();
        if (id.isBlank()) {
            throw new RulePackFailure(file, place, "缺少 id");
        }
        Optional<Rule> before = Optional.ofNullable(known.get(id));
        if (!known.isEmpty() && before.isEmpty()) {
            throw new RulePackFailure(file, place, "没有名为“" + id + "”的规则");
        }
        String where = place + "（" + id + "）";
        return new Rule(
                id,
                text(node, "title", before.map(Rule::title)),
                weight(node, before.map(Rule::weight), where),
                new Rule.Basis(
                        text(node, "source", before.map(Rule::basis).map(Rule.Basis::paper)),
                        node.path("confirmed")
                                .asBoolean(before.map(Rule::basis)
                                        .map(Rule.Basis::confirmed)
                                        .orElse(false))),
                limits(node, before, where));
    }

    private static String text(JsonNode node, String member, Optional<String> before) {
        return node.has(member) ? node.path(member).asText() : before.orElse("");
    }

    private Rule.Weight weight(JsonNode node, Optional<Rule.Weight> before, String place) {
        boolean on = node.has("severity")
                ? !node.path("severity").asText().equals(OFF)
                : before.map(Rule.Weight::on).orElse(true);
        Severity usual =
                severity(node, "severity", before.map(Rule.Weight::usual).orElse(Severity.WARNING), place);
        return new Rule.Weight(
                on,
                usual,
                severity(node, "mild", before.map(Rule.Weight::mild).orElse(usual), place),
                severity(node, "grave", before.map(Rule.Weight::grave).orElse(usual), place),
                text(node, "when", before.map(Rule.Weight::when)));
    }

    private Severity severity(JsonNode node, String member, Severity otherwise, String place) {
        String word = node.path(member).asText();
        if (word.isEmpty() || word.equals(OFF)) {
            return otherwise;
        }
        return Severity.of(word)
                .orElseThrow(() ->
                        new RulePackFailure(file, place, member + " 应为 error、warning、hint 或 off，现为“" + word + "”"));
    }

    private Map<String, BigDecimal> limits(JsonNode node, Optional<Rule> before, String place) {
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        before.ifPresent(rule -> limits.putAll(rule.limits()));
        for (Map.Entry<String, JsonNode> each : node.path("limits").properties()) {
            if (!each.getValue().isNumber()) {
                throw new RulePackFailure(file, place, "limits 的 " + each.getKey() + " 应为数字");
            }
            if (before.isPresent() && !limits.containsKey(each.getKey())) {
                throw new RulePackFailure(file, place, "没有名为“" + each.getKey() + "”的限值");
            }
            limits.put(each.getKey(), each.getValue().decimalValue());
        }
        return limits;
    }

    private Map<String, List<String>> lists(JsonNode node, String member) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!each.getValue().isArray()) {
                throw new RulePackFailure(file, member + " 的 " + each.getKey(), "应为一列文字");
            }
            List<String> texts = new ArrayList<>();
            each.getValue().forEach(text -> texts.add(text.asText()));
            lists.put(each.getKey(), texts);
        }
        return lists;
    }

    static void write(RulePack pack, OutputStream out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode().put("name", pack.name()).put("version", pack.version());
        ArrayNode rules = root.putArray("rules");
        pack.rules().values().forEach(rule -> rules.add(node(rule)));
        ObjectNode classes = root.putObject("classes");
        pack.classes().forEach((form, names) -> names.forEach(classes.withArray(form)::add));
        ObjectNode words = root.putObject("words");
        pack.words().forEach((list, texts) -> texts.forEach(words.withArray(list)::add));
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, root);
    }

    private static ObjectNode node(Rule rule) {
        Rule.Weight weight = rule.weight();
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", rule.id())
                .put("severity", weight.on() ? weight.usual().key() : OFF)
                .put("mild", weight.mild().key())
                .put("grave", weight.grave().key())
                .put("when", weight.when())
                .put("title", rule.title())
                .put("source", rule.basis().paper())
                .put("confirmed", rule.basis().confirmed());
        ObjectNode limits = node.putObject("limits");
        rule.limits().forEach(limits::put);
        return node;
    }
}
