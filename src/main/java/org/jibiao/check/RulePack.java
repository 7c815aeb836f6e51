package org.jibiao.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules apply and how heavily (规则包): a data file that a county can edit.
 *
 * @param version to be noted in exchange files, for example {@code 2026-1}
 * @param rules by id, in the order of the file
 */
public record RulePack(String version, Map<String, Rule> rules) {

    /**
     * One rule of the pack.
     *
     * @param on whether it applies
     * @param title what must hold, in a few Chinese words
     * @param source the paper it rests on
     */
    public record Rule(String id, boolean on, Severity severity, String title, String source) {}

    public RulePack {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** The rules that come with the program. */
    public static RulePack builtIn() {
        try (InputStream in = RulePack.class.getResourceAsStream("rules.json")) {
            return of(new ObjectMapper().readTree(in), "rules.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a county's own file; throws IOException if it cannot be read, {@link RulePackFailure} if wrong. */
    public static RulePack read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new ObjectMapper().readTree(in), file.getFileName().toString());
        } catch (JsonProcessingException e) {
            throw new RulePackFailure(
                    file.getFileName().toString(), "第" + e.getLocation().getLineNr() + "行", "不是正确的 JSON");
        }
    }

    /** The rule with this id if it applies, empty if it is switched off or unknown. */
    public Optional<Rule> active(String id) {
        return Optional.ofNullable(rules.get(id)).filter(Rule::on);
    }

    private static RulePack of(JsonNode root, String file) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (JsonNode node : root.path("rules")) {
            Rule rule = rule(node, file, "第" + (rules.size() + 1) + "条规则");
            rules.put(rule.id(), rule);
        }
        if (rules.isEmpty()) {
            throw new RulePackFailure(file, "rules", "没有规则");
        }
        return new RulePack(root.path("version").asText(), rules);
    }

    private static Rule rule(JsonNode node, String file, String place) {
        String id = node.path("id").asText();
        if (id.isBlank()) {
            throw new RulePackFailure(file, place, "缺少 id");
        }
        String severity = node.path("severity").asText();
        Severity weight = switch (severity) {
            case "error", "off" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "hint" -> Severity.HINT;
            default ->
                throw new RulePackFailure(file, place, "severity 应为 error、warning、hint 或 off，现为“" + severity + "”");
        };
        return new Rule(
                id,
                !severity.equals("off"),
                weight,
                node.path("title").asText(),
                node.path("source").asText());
    }
}
