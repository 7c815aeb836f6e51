package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.Waived;
import org.jibiao.model.Declaration;

/** The findings on several files for programs; those that a user lets stand come apart, with the {@code reason}. */
final class FindingJson {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode findings = root.putArray("findings");
    private final ArrayNode waived = root.putArray("waived");

    void add(Source source, Report report) {
        Declaration declaration = source.declaration();
        report.findings().forEach(each -> put(findings.addObject(), source, each));
        for (Waived each : report.waived(declaration.ref())) {
            put(waived.addObject(), source, each.finding()).put("reason", each.reason());
        }
    }

    private static ObjectNode put(ObjectNode node, Source source, Finding finding) {
        Where where = Where.of(source.declaration(), finding.place().ref());
        return node.put("rule", finding.rule().id())
                .put("severity", finding.severity().key())
                .put("file", source.file().toString())
                .put("projectNo", where.projectNo())
                .put("project", where.project())
                .put("indicator", where.indicator())
                .put("message", finding.message())
                .put("found", finding.found())
                .put("expected", finding.advice().expected())
                .put("source", finding.rule().source());
    }

    String text() {
        return root.toPrettyString();
    }
}
