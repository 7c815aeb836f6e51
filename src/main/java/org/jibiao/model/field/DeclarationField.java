package org.jibiao.model.field;

/** Fields of a declaration (申报): one department, one year, one round. */
public enum DeclarationField implements Field {
    YEAR("year", "年度", Type.TEXT),
    DEPARTMENT("department", "部门", Type.TEXT),
    DEPARTMENT_CODE("departmentCode", "部门编码", Type.TEXT),
    ROUND("round", "轮次", Type.TEXT),
    FORM("form", "表样", Type.TEXT),
    MONEY_UNIT("moneyUnit", "金额单位", Type.TEXT),
    SOURCE("source", "来源文件", Type.TEXT),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    DeclarationField(String key, String label, Type type) {
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
