package org.jibiao.model.field;

/** Fields of one 绩效目标 / 绩效指标 pair of a sub-goal; pairs in a row with the same group stand under one sub-heading. */
public enum GoalPairField implements Field {
    GROUP("group", "小标题", Type.TEXT),
    GOAL("goal", "绩效目标", Type.PARAGRAPHS),
    INDICATOR("indicator", "绩效指标", Type.PARAGRAPHS),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    GoalPairField(String key, String label, Type type) {
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
