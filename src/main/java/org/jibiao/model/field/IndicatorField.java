package org.jibiao.model.field;

/** Fields of an indicator (绩效指标), of a project or of the department as a whole. */
public enum IndicatorField implements Field {
    LEVEL1("level1", "一级指标", Type.TEXT),
    LEVEL2("level2", "二级指标", Type.TEXT),
    NAME("name", "三级指标", Type.TEXT),
    DESCRIPTION("description", "绩效指标描述", Type.PARAGRAPHS),
    VALUE("valueText", "指标值", Type.VALUE),
    ANNUAL_VALUE("annualValue", "本年绩效指标值", Type.VALUE),
    WEIGHT("weight", "权重", Type.TEXT),
    ANNUAL_WEIGHT("annualWeight", "本年权重", Type.TEXT),
    BASIS("basis", "指标值确定依据", Type.PARAGRAPHS),
    DEADLINE("deadline", "完成时限", Type.TEXT),
    DIRECTION("direction", "指标方向性", Type.TEXT),
    NOTE("note", "备注", Type.TEXT),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    IndicatorField(String key, String label, Type type) {
        this.key = key;
        this.label = label;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Type type() {
        return type;
    }
}
