package org.jibiao.check.pack;

/** A mistake in a rule file: which file, where in it, and what is wrong. */
public final class RulePackFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String reason;

    /** For example {@code rules.json}, {@code 第3条规则}, {@code 缺少 id}. */
    public RulePackFailure(String file, String place, String reason) {
        super(file + "，" + place + "：" + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
