package org.jibiao.office.word;

import org.jibiao.office.part.Xml;

/** Lays the elements of a run's {@code w:rPr} over a look, its character style first. */
record RunProperties(Look look, WordStyles styles) {

    void read(Xml xml) {
        if (xml.name().equals("rStyle")) {
            styles.character(xml.attribute("val"), look);
        } else {
            look.runElement(xml);
        }
    }
}
