package org.jibiao.check.repeat;

import org.jibiao.model.Place;
import org.jibiao.model.Ref;

/**
 * A paragraph in its place.
 *
 * @param owner whose text it is
 * @param page the project or department goals on whose page it stands
 */
public record Paragraph(Place place, Ref page, Owner owner, String text) {

    /**
     * Whose text something is. The same project in another round of the same year is the same owner.
     *
     * @param project its name, {@code ""} for the goals of the department
     */
    public record Owner(String year, String department, String project) {}
}
