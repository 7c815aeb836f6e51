package org.jibiao.template.words;

import org.jibiao.model.Indicator;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/**
 * For what words are wanted.
 *
 * @param field of the cell that is typed into
 * @param typed what stands there now, perhaps nothing
 * @param around the row it stands in; for a row that is not there yet its class is enough
 * @param owner the project or department goals the row is in
 */
public record Asked(Field field, String typed, Indicator around, Ref owner) {}
