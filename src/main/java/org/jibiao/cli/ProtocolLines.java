package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jibiao.export.Copy;
import org.jibiao.export.Order;
import org.jibiao.export.PublicCopy;
import org.jibiao.export.Withholding;
import org.jibiao.form.convert.Step;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;

/** What printing in another form took, for people and for programs. */
final class ProtocolLines {

    private ProtocolLines() {}

    static void print(List<Step> protocol, PrintWriter err) {
        if (!protocol.isEmpty()) {
            err.println("换了表样，有 " + protocol.size() + " 处取舍，原来的内容没有改动：");
            protocol.forEach(step -> err.println("  [" + step.kind().label() + "] " + step.text()));
        }
    }

    static void print(Declaration declaration, PublicCopy withheld, PrintWriter err) {
        err.println(
                withheld.count() == 0 ? "公开稿：里面没有设为涉密的内容，没有扣下什么。" : "公开稿：扣下涉密内容 " + withheld.count() + " 处，来源文件名也不写入。");
        for (Place place : withheld.quoted()) {
            String where = Where.of(declaration, place.ref()).words();
            err.println(where + place.field().label() + "里有与涉密内容相同的文字，已换成“涉密”，请核对。");
        }
    }

    /**
     * One object with the file, the form and each step; for a public copy also {@code withheld}: how many places, and
     * those that only repeat something marked. Never a withheld text, but for names of projects.
     */
    static String json(Path file, Order order, List<Step> protocol, Declaration declaration) {
        ObjectNode root = json(file, order.formId(), protocol);
        if (order.copy() == Copy.PUBLIC) {
            PublicCopy withheld = Withholding.of(declaration, order);
            ObjectNode node = root.putObject("withheld").put("count", withheld.count());
            ArrayNode quoted = node.putArray("quoted");
            for (Place place : withheld.quoted()) {
                Where where = Where.of(declaration, place.ref());
                quoted.addObject()
                        .put("project", where.project())
                        .put("indicator", where.indicator())
                        .put("field", place.field().label());
            }
        }
        return root.toPrettyString();
    }

    private static ObjectNode json(Path file, String form, List<Step> protocol) {
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
        return root;
    }
}
