package org.jibiao.model.field;

/** Fields of one line of the department's income or expense (年度预算收入/支出). */
public enum BudgetLineField implements Field {
    SIDE("side", "收支", Type.TEXT),
    LABEL("label", "科目", Type.TEXT),
    AMOUNT("amount", "金额", Type.MONEY);

    private final String key;
    private final String label;
    private final Type type;

    BudgetLineField(String key, String label, Type type) {
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
