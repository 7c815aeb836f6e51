package org.jibiao.form.spec;

/**
 * A class of indicators a form knows.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param required true if the form is incomplete without one of it
 * @param oneOf true if the form is incomplete without one of those of the same 一级指标 that are marked so
 */
public record IndicatorClass(String level1, String level2, boolean required, boolean oneOf) {

    /** One that counts for itself alone. */
    public IndicatorClass(String level1, String level2, boolean required) {
        this(level1, level2, required, false);
    }
}
