package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jibiao.form.spec.FormSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jibiao forms}: the known forms. */
@Command(
        name = "forms",
        description = "列出认得的申报表样。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao forms [--json]",
        optionListHeading = "%n选项：%n")
final class FormsCommand implements Runnable {

    private final Console console;

    @Option(names = "--json", description = "用 JSON 输出（UTF-8）")
    private boolean json;

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (!json) {
            console.forms()
                    .all()
                    .forEach(form -> console.out().println(form.id() + "\t" + form.province() + "\t" + form.title()));
            return;
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("forms");
        for (FormSpec form : console.forms().all()) {
            list.addObject()
                    .put("id", form.id())
                    .put("province", form.province())
                    .put("title", form.title());
        }
        console.out().println(root.toPrettyString());
    }
}
