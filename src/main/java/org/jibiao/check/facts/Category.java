package org.jibiao.check.facts;

/** The class of an indicator (一级、二级指标), in the words of the 2015 and of the 101号 shape alike. */
public enum Category {
    QUANTITY,
    QUALITY,
    TIMELINESS,
    /** 成本指标 and 经济成本指标: what the project's money pays. */
    COST,
    SOCIAL_COST,
    ENVIRONMENTAL_COST,
    ECONOMIC_BENEFIT,
    SOCIAL_BENEFIT,
    ECOLOGICAL_BENEFIT,
    SUSTAINED_IMPACT,
    SATISFACTION,
    /** A class of the department's table, or one that is not known. */
    OTHER;

    /** As the two printed names say; the second one decides where they differ. */
    public static Category of(String level1, String level2) {
        if (level2.contains("满意")) {
            return SATISFACTION;
        } else if (level2.contains("成本") || level1.contains("成本") && !level2.contains("效益")) {
            return level2.contains("社会") ? SOCIAL_COST : level2.contains("生态") ? ENVIRONMENTAL_COST : COST;
        } else if (level2.contains("数量")) {
            return QUANTITY;
        } else if (level2.contains("质量")) {
            return QUALITY;
        } else if (level2.contains("时效")) {
            return TIMELINESS;
        } else if (level2.contains("持续")) {
            return SUSTAINED_IMPACT;
        }
        return benefit(level1, level2);
    }

    private static Category benefit(String level1, String level2) {
        if (level2.contains("经济效益")) {
            return ECONOMIC_BENEFIT;
        } else if (level2.contains("社会效益")) {
            return SOCIAL_BENEFIT;
        } else if (level2.contains("生态")) {
            return ECOLOGICAL_BENEFIT;
        }
        return level2.isBlank() && level1.contains("满意") ? SATISFACTION : OTHER;
    }

    /** 数量, 质量, 时效. */
    public boolean isOutput() {
        return this == QUANTITY || this == QUALITY || this == TIMELINESS;
    }

    /** Economic, social, ecological benefit and sustained impact. */
    public boolean isBenefit() {
        return switch (this) {
            case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINED_IMPACT -> true;
            default -> false;
        };
    }
}
