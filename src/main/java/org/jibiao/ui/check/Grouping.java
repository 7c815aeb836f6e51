package org.jibiao.ui.check;

/** By what the findings stand together. */
enum Grouping {
    PAGE("按项目"),
    RULE("按规则"),
    SEVERITY("按程度");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /** What a user calls it. */
    String label() {
        return label;
    }
}
