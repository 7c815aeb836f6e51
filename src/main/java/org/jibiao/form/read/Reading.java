package org.jibiao.form.read;

import java.util.List;
import java.util.Map;
import org.jibiao.form.At;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Document;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;

/**
 * What a received document says.
 *
 * @param declaration with new ids
 * @param remarks what was not understood
 * @param sources for each text, the spot in {@code document} it was read from
 * @param document the original, as it was read
 */
public record Reading(
        FormSpec form, Declaration declaration, List<Remark> remarks, Map<Place, At> sources, Document document) {

    public Reading {
        remarks = List.copyOf(remarks);
        sources = Map.copyOf(sources);
    }

    /** {@code at} for a reader: {@code 表2 第3行第4格}, {@code 工作表“1.法律援助”第3行第4格}, {@code 第12段}. */
    public String where(At at) {
        return at.where(document);
    }
}
