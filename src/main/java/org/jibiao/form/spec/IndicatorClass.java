package org.jibiao.form.spec;

/**
 * A class of indicators a form knows.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param required true if the form is incomplete without one of it
 */
public record IndicatorClass(String level1, String level2, boolean required) {}
