package org.jibiao.model.field;

/** Fields of a sub-goal (分项绩效目标). */
public enum SubGoalField implements Field {
    NUMBER("no", "序号", Type.TEXT),
    HEADING("heading", "分项目标", Type.PARAGRAPHS),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    SubGoalField(String key, String label, Type type) {
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
