package org.jibiao.office.word;

import java.io.IOException;
import java.util.Optional;
import org.jibiao.office.part.Xml;

/** Reads blocks under each other, wherever they stand: paragraphs and tables, with the wrappers looked through. */
final class Story {

    private final Context context;
    private final Xml xml;
    private final Inline inline;
    private final TableReader tables;

    Story(Context context) {
        this.context = context;
        this.xml = context.xml;
        this.inline = new Inline(context, this);
        this.tables = new TableReader(context, this);
    }

    /** Reads the children of the present element. */
    void blocks(Sink sink) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            block(sink);
        }
    }

    /** Reads the present element. */
    void block(Sink sink) throws IOException {
        switch (xml.name()) {
            case "p" -> inline.paragraph(sink);
            case "tbl" -> tables.table(sink);
            case "sdt" -> control(sink);
            case "sdtContent", "customXml", "smartTag", "Choice" -> blocks(sink);
            case "AlternateContent" -> firstChoice(sink);
            case "ins", "moveTo" -> {
                context.note("有修订标记：插入的内容已按接受读取。");
                blocks(sink);
            }
            case "del", "moveFrom" -> context.note("有修订标记：删除的内容未读取。");
            case "altChunk" -> context.note("嵌入了另一份文档，未读取。");
            case "sectPr" -> {
                Line end = new Line();
                end.sectionEnd = Optional.of(SectionReader.page(context));
                sink.line(end);
            }
            default -> {}
        }
    }

    private void control(Sink sink) throws IOException {
        int depth = xml.depth();
        boolean prompt = false;
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "sdtPr" -> prompt = prompts();
                case "sdtContent" -> {
                    if (prompt) {
                        prompt(xml.text());
                    } else {
                        blocks(sink);
                    }
                }
                default -> {}
            }
        }
    }

    /** True if the properties of a content control, on which the cursor stands, say that nobody filled it in. */
    boolean prompts() throws IOException {
        int depth = xml.depth();
        boolean prompt = false;
        while (xml.child(depth)) {
            prompt |= xml.name().equals("showingPlcHdr") && Look.on(xml);
        }
        return prompt;
    }

    /** Tells of the words that a content control shows while it is empty. */
    void prompt(String words) {
        context.note("内容控件还没有填写，其中的提示文字没有读入：" + words.strip());
    }

    private void firstChoice(Sink sink) throws IOException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.child(depth)) {
            if (!taken && !xml.name().isEmpty()) {
                taken = true;
                blocks(sink);
            }
        }
    }
}
