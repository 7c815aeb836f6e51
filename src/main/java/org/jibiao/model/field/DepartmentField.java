package org.jibiao.model.field;

/** Fields of the department-wide goals (部门整体绩效目标): the texts of 河北 Part 1 and the head of the 辽宁 and national forms. */
public enum DepartmentField implements Field {
    TITLE("title", "标题", Type.TEXT),
    NAME("departmentName", "部门(单位)名称", Type.TEXT),
    OVERALL("overall", "总体绩效目标", Type.PARAGRAPHS),
    STAFF_COUNT("staffCount", "财政供养人员数量", Type.TEXT),
    SUBORDINATE_UNITS("subordinateUnits", "所属单位数量", Type.TEXT),
    DUTIES("duties", "部门职能概述", Type.PARAGRAPHS),
    GOALS("goals", "年度绩效目标", Type.PARAGRAPHS),
    OPINION("opinion", "审核意见", Type.PARAGRAPHS),
    SECRECY("secrecy", "涉密", Type.TEXT);

    private final String key;
    private final String label;
    private final Type type;

    DepartmentField(String key, String label, Type type) {
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
