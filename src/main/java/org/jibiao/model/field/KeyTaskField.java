package org.jibiao.model.field;

/** Fields of a main task of the year (年度主要任务). */
public enum KeyTaskField implements Field {
    WORK("work", "重点工作", Type.TEXT),
    CONTENT("content", "主要内容", Type.PARAGRAPHS),
    PROJECT("project", "对应项目", Type.TEXT),
    AMOUNT("amount", "预算资金", Type.MONEY),
    FISCAL("fiscal", "财政拨款", Type.MONEY),
    OTHER("other", "其他资金", Type.MONEY),
    DEADLINE("deadline", "完成时限", Type.TEXT),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    KeyTaskField(String key, String label, Type type) {
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
