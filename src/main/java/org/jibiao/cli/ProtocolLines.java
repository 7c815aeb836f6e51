package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jibiao.form.convert.Step;

/** What printing in another form took, for people and for programs. */
final class ProtocolLines {

    private ProtocolLines() {}

    static void print(List<Step> protocol, PrintWriter err) {
        if (!protocol.isEmpty()) {
            err.println("换了表样，有 " + protocol.size() + " 处取舍，原来的内容没有改动：");
            protocol.forEach(step -> err.println("  [" + step.kind().label() + "] " + step.text()));
        }
    }

    /** One object with the file, the form and each step. */
    static String json(Path file, String form, List<Step> protocol) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("file", file.toString());
        root.put("form", form);
        ArrayNode steps = root.putArray("protocol");
        for (Step step : protocol) {
            steps.addObject()
                    .put("kind", step.kind().name().toLowerCase(Locale.ROOT))
                    .put("project", step.project())
                    .put("field", step.field())
                    .put("before", step.before())
                    .put("after", step.after())
                    .put("text", step.text());
        }
        return root.toPrettyString();
    }
}
