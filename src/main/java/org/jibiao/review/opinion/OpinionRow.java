package org.jibiao.review.opinion;

import java.util.List;

/**
 * A row of the sheet: the comments on one project, or on a department as a whole.
 *
 * @param unitCode 单位编码, {@code ""} if it is not known
 * @param code of the project, {@code ""} for the department
 * @param name of the project
 */
public record OpinionRow(String unitCode, String unit, String code, String name, List<Opinion> opinions) {

    public OpinionRow {
        opinions = List.copyOf(opinions);
    }
}
