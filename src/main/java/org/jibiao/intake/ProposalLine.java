package org.jibiao.intake;

import org.jibiao.model.Place;

/**
 * One text that was read.
 *
 * @param project number and name of the project, {@code 2.法律援助}, or what else it belongs to
 * @param row what it stands beside there: the indicator's name, a sub-goal's number; {@code ""} for the head
 * @param field what the field is called
 * @param value the text read
 * @param where where it was read, {@code 表6 第9行 第5列}; {@code ""} for exchange data
 * @param place where it would stand in the library
 */
public record ProposalLine(String project, String row, String field, String value, String where, Place place) {}
