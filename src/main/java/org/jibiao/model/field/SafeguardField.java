package org.jibiao.model.field;

/** Fields of a safeguard measure (工作保障措施). */
public enum SafeguardField implements Field {
    TITLE("title", "措施", Type.TEXT),
    TEXT("text", "内容", Type.PARAGRAPHS),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    SafeguardField(String key, String label, Type type) {
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
