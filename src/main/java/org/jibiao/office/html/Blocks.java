package org.jibiao.office.html;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.office.part.LimitExceeded;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The tables of a page and the paragraphs between them, in order. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final Table.Count count;
    private Flow flow = new Flow();

    Blocks(int cells) {
        count = new Table.Count(cells);
    }

    void add(Element parent) throws LimitExceeded {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                flow.add(text);
            } else if (node instanceof Element element && Looks.isShown(element)) {
                addElement(element);
            }
        }
    }

    private void addElement(Element element) throws LimitExceeded {
        if (!element.nameIs("table")) {
            flow.before(element);
            add(element);
            flow.after(element);
            return;
        }
        end();
        List<Element> cells = element.select("> tbody > tr > td, > tbody > tr > th, > caption");
        boolean frame = cells.size() == 1 && cells.getFirst().selectFirst("table") != null;
        if (frame) {
            add(cells.getFirst());
            end();
        } else {
            for (Element caption : element.select("> caption")) {
                add(caption);
                end();
            }
            new Table(element, count).grid().ifPresent(blocks::add);
        }
    }

    private void end() {
        for (String line : flow.text().split("\n")) {
            if (!line.isBlank()) {
                blocks.add(Paragraph.of(line, ParagraphStyle.PLAIN));
            }
        }
        flow = new Flow();
    }

    List<Block> done() {
        end();
        return blocks;
    }
}
