package org.jibiao.model.field;

import java.util.List;

/** Fields of a budget project (预算项目) and its goal table. */
public enum ProjectField implements Field {
    TITLE("title", "表标题", Type.TEXT),
    CODE("code", "项目编码", Type.TEXT),
    NAME("name", "项目名称", Type.TEXT),
    UNIT("unit", "预算单位", Type.TEXT),
    SUPERVISOR("supervisor", "主管部门", Type.TEXT),
    FUNCTION_ACTIVITY("functionActivity", "职能职责与活动", Type.TEXT),
    NATURE("nature", "项目属性", Type.TEXT),
    PROJECT_CLASS("projectClass", "项目类别", Type.TEXT),
    PERIOD("period", "实施期", Type.TEXT),
    CLERK("clerk", "项目经办人", Type.TEXT),
    CLERK_PHONE("clerkPhone", "项目经办人电话", Type.TEXT),
    OWNER("owner", "项目责任人", Type.TEXT),
    TOTAL("total", "预算数", Type.MONEY),
    FISCAL("fiscal", "财政资金", Type.MONEY),
    OTHER("other", "其他资金", Type.MONEY),
    SPECIAL_ACCOUNT("specialAccount", "财政专户管理资金", Type.MONEY),
    UNIT_FUNDS("unitFunds", "单位资金", Type.MONEY),
    SOCIAL("social", "社会投入资金", Type.MONEY),
    BANK_LOAN("bankLoan", "银行贷款", Type.MONEY),
    CARRY_OVER("carryOver", "上年结转", Type.MONEY),
    MID_TERM_TOTAL("midTermTotal", "中期资金总额", Type.MONEY),
    MID_TERM_FISCAL("midTermFiscal", "中期财政拨款", Type.MONEY),
    MID_TERM_OTHER("midTermOther", "中期其他资金", Type.MONEY),
    PURPOSE("purpose", "资金用途", Type.PARAGRAPHS),
    PLAN_MARCH("planMarch", "3月底", Type.PERCENT),
    PLAN_JUNE("planJune", "6月底", Type.PERCENT),
    PLAN_OCTOBER("planOctober", "10月底", Type.PERCENT),
    PLAN_DECEMBER("planDecember", "12月底", Type.PERCENT),
    PERIOD_GOALS("periodGoals", "实施期目标", Type.PARAGRAPHS),
    GOALS("goals", "绩效目标", Type.PARAGRAPHS),
    EXECUTION_WEIGHT("executionWeight", "预算执行率权重", Type.TEXT),
    DEPARTMENT_OPINION("departmentOpinion", "部门意见", Type.PARAGRAPHS),
    FINANCE_OPINION("financeOpinion", "财政审核意见", Type.PARAGRAPHS),
    SECRECY("secrecy", "涉密", Type.TEXT);

    /** The kinds of funds of which the 预算数 is the sum, in printed order. */
    public static final List<ProjectField> FUNDS =
            List.of(FISCAL, OTHER, SPECIAL_ACCOUNT, UNIT_FUNDS, SOCIAL, BANK_LOAN, CARRY_OVER);

    private final String key;
    private final String label;
    private final Type type;

    ProjectField(String key, String label, Type type) {
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
