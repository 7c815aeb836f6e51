package org.jibiao.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.Waived;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Declaration;

/** The findings on a file for people: project by project, the worst first. */
final class FindingLines {

    private final PrintWriter out;

    FindingLines(PrintWriter out) {
        this.out = out;
    }

    void print(Source source, Report report) {
        Declaration declaration = source.declaration();
        List<Finding> findings = report.findings();
        out.println(source.file() + "：" + (findings.isEmpty() ? "没有发现问题。" : counts(report.counts())));
        parts(declaration, findings).forEach((part, found) -> {
            out.println("  " + part);
            found.stream().sorted(Comparator.comparing(Finding::severity)).forEach(each -> line(declaration, each));
        });
        List<Waived> waived = report.waived(declaration.ref());
        if (!waived.isEmpty()) {
            out.println("  已说明理由、不再算问题的 " + waived.size() + " 条");
            waived.forEach(each -> waived(declaration, each));
        }
    }

    private static String counts(Map<Severity, Long> counts) {
        return Stream.of(Severity.values())
                .filter(counts::containsKey)
                .map(severity -> severity.label() + " " + counts.get(severity) + " 条")
                .collect(Collectors.joining("，"));
    }

    private static Map<String, List<Finding>> parts(Declaration declaration, List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        each -> Where.of(declaration, each.place().ref()).part(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void line(Declaration declaration, Finding finding) {
        out.println("    [" + finding.severity().label() + "] " + indicator(declaration, finding) + finding.message());
        finding.wanted().ifPresent(wanted -> out.println("           要求：" + wanted));
    }

    private void waived(Declaration declaration, Waived waived) {
        String part = Where.of(declaration, waived.finding().place().ref()).part();
        out.println("    [" + waived.finding().severity().label() + "] " + part + "："
                + waived.finding().message());
        out.println("           理由：" + waived.reason());
    }

    /** The indicator it is about, where the sentence does not name it. */
    private static String indicator(Declaration declaration, Finding finding) {
        String name = Where.of(declaration, finding.place().ref()).indicator();
        return name.isBlank() || finding.message().contains(name) ? "" : name.replace('\n', ' ') + "：";
    }
}
