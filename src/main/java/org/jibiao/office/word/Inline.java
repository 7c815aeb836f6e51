package org.jibiao.office.word;

import java.io.IOException;
import java.util.Optional;
import org.jibiao.office.part.Xml;

/** Reads one paragraph: its runs, fields, symbols and what hangs on it. */
final class Inline {

    private final Context context;
    private final Story story;
    private final Xml xml;
    private final Fields fields;

    Inline(Context context, Story story) {
        this.context = context;
        this.story = story;
        this.xml = context.xml;
        this.fields = context.fields;
    }

    /** What belongs to the paragraph in hand; a text box inside it is a paragraph of its own. */
    private static final class State {
        private final Sink sink;
        private final Sink.Later boxes = new Sink.Later();
        private Line line = new Line();
        private Look look;
        private boolean deleted;

        State(Sink sink, Look look) {
            this.sink = sink;
            this.look = look;
        }
    }

    /** Reads the {@code w:p} on which the cursor stands and hands it on, in pieces if pages break within. */
    void paragraph(Sink sink) throws IOException {
        context.measure.paragraph();
        if (!context.inTable) {
            context.paragraph++;
        }
        State state = new State(sink, context.styles.paragraph(""));
        children(state);
        fields.paragraphEnds();
        if (!state.line.styled) {
            state.line.style = context.shared(state.look.style());
        }
        if (!state.deleted || !state.line.isBare()) {
            sink.line(state.line);
        }
        state.boxes.passOnTo(sink);
    }

    private void children(State state) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            child(state);
        }
    }

    private void child(State state) throws IOException {
        switch (xml.name()) {
            case "pPr" -> properties(state);
            case "r" -> run(state);
            case "hyperlink", "smartTag", "customXml", "sdtContent", "dir", "bdo", "Choice", "ruby", "rubyBase" ->
                children(state);
            case "sdt" -> control(state);
            case "fldSimple" -> simpleField(state);
            case "ins", "moveTo" -> {
                context.note("有修订标记：插入的内容已按接受读取。");
                children(state);
            }
            case "del", "moveFrom" -> context.note("有修订标记：删除的内容未读取。");
            case "AlternateContent" -> alternatives(state);
            case "" -> foreign(state);
            default -> {}
        }
    }

    private void properties(State state) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pStyle" -> state.look = context.styles.paragraph(xml.attribute("val"));
                case "rPr" -> mark(state);
                case "sectPr" -> state.line.sectionEnd = Optional.of(SectionReader.page(context));
                default -> state.look.paragraph(xml);
            }
        }
        state.line.breakBefore = state.look.breakBefore;
        if (state.look.list > 0 && !state.deleted) {
            state.line.append(context.kept(context.numbering.next(state.look.list, state.look.level)), false);
        }
    }

    /** The mark at the paragraph's end: its look, and whether a revision takes it away. */
    private void mark(State state) throws IOException {
        Look mark = state.look.copy();
        int depth = xml.depth();
        while (xml.child(depth)) {
            state.deleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
            mark.runElement(xml);
        }
        state.line.style = context.shared(mark.style());
    }

    private void control(State state) throws IOException {
        int depth = xml.depth();
        boolean prompt = false;
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "sdtPr" -> prompt = story.prompts();
                case "sdtContent" -> {
                    if (prompt) {
                        story.prompt(xml.text());
                    } else {
                        children(state);
                    }
                }
                default -> {}
            }
        }
    }

    private void simpleField(State state) throws IOException {
        fields.begin();
        fields.instruction(xml.attribute("instr"));
        found(state, fields.separate());
        int open = fields.depth();
        children(state);
        fields.closeTo(open - 1);
    }

    private void run(State state) throws IOException {
        Look look = state.look;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "rPr" -> look = runLook(state.look);
                case "t" -> text(state, look, xml.text());
                case "tab", "ptab" -> text(state, look, "\t");
                case "cr" -> text(state, look, "\n");
                case "br" -> lineBreak(state, look);
                case "noBreakHyphen" -> text(state, look, "-");
                case "sym" -> text(state, look, Symbols.text(xml.attribute("font"), xml.attribute("char")));
                case "instrText" -> fields.instruction(xml.text());
                case "fldChar" -> fieldMark(state, look);
                case "footnoteReference" -> aside("脚注", "footnote");
                case "endnoteReference" -> aside("尾注", "endnote");
                case "commentReference" -> aside("批注", "comment");
                case "drawing", "pict", "object" -> drawing(state);
                case "AlternateContent" -> alternatives(state);
                case "ruby" -> children(state);
                default -> {}
            }
        }
    }

    private Look runLook(Look paragraph) throws IOException {
        Look look = paragraph.copy();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("rStyle")) {
                context.styles.character(xml.attribute("val"), look);
            } else {
                look.runElement(xml);
            }
        }
        return look;
    }

    private void text(State state, Look look, String text) throws IOException {
        if (look.hidden) {
            if (!text.isBlank() && !fields.inInstruction()) {
                context.note("有隐藏文字，未读取。");
            }
            return;
        }
        if (!state.line.styled && !text.isBlank()) {
            state.line.style = context.shared(look.style());
            state.line.styled = true;
        }
        if (fields.textCounts()) {
            state.line.append(context.kept(text), look.bold);
        }
    }

    private void lineBreak(State state, Look look) throws IOException {
        if (!xml.attribute("type").equals("page")) {
            text(state, look, "\n");
            return;
        }
        Line before = state.line;
        if (before.text().isEmpty() && before.contents.isEmpty()) {
            before.breakBefore = true;
            return;
        }
        before.breakAfter = true;
        state.line = new Line();
        state.line.style = before.style;
        state.line.sectionEnd = before.sectionEnd;
        before.sectionEnd = Optional.empty();
        state.sink.line(before);
    }

    private void aside(String name, String kind) {
        context.note("有" + name + "，没有并入正文：" + context.asides.note(kind, xml.attribute("id")));
    }

    private void fieldMark(State state, Look look) throws IOException {
        switch (xml.attribute("fldCharType")) {
            case "begin" -> {
                fields.begin();
                fields.choice(FormChoice.read(xml));
            }
            case "separate" -> found(state, fields.separate());
            case "end" -> {
                Fields.Found found = fields.end();
                found(state, found);
                if (found instanceof Fields.Shown shown) {
                    text(state, look, shown.text());
                }
            }
            default -> {}
        }
    }

    private void found(State state, Fields.Found found) {
        switch (found) {
            case Fields.Shown shown -> {}
            case Fields.Drawn drawn -> context.note("这里的字由域代码画出，没有读入：" + drawn.code());
            case Fields.Entry entry -> state.line.mark = entry.mark();
            case Fields.List list -> state.line.contents = Optional.of(list.name());
            case Fields.Other other -> {}
        }
    }

    private void alternatives(State state) throws IOException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.child(depth)) {
            if (!taken && !xml.name().isEmpty()) {
                taken = true;
                inAlternative(state);
            }
        }
    }

    private void inAlternative(State state) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "drawing", "pict", "object" -> drawing(state);
                default -> child(state);
            }
        }
    }

    private void drawing(State state) throws IOException {
        int depth = xml.depth();
        boolean box = false;
        StringBuilder drawn = new StringBuilder();
        while (xml.anyDescendant(depth)) {
            if (xml.name().equals("txbxContent")) {
                if (!box) {
                    context.note("有文本框，其中的文字读在所在段落之后。");
                }
                box = true;
                int open = fields.depth();
                story.blocks(state.boxes);
                fields.closeTo(open);
            } else if (xml.name().equals("Fallback")) {
                xml.text();
            } else if (xml.localName().equals("textpath")) {
                drawn.append(xml.attribute("string"));
            }
        }
        if (!drawn.isEmpty()) {
            context.note("有艺术字，没有读入：" + drawn);
        } else if (!box) {
            context.note("有图片或图形，未读取。");
        }
    }

    /** A formula: its characters are kept in a row. */
    private void foreign(State state) throws IOException {
        if (!xml.localName().startsWith("oMath")) {
            return;
        }
        context.note("有公式对象，只读取了其中的文字。");
        int depth = xml.depth();
        while (xml.anyDescendant(depth)) {
            if (xml.localName().equals("t")) {
                text(state, state.look, xml.text());
            }
        }
    }
}
