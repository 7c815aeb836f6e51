package org.jibiao.template;

/** A mistake in a library file: which file, where in it, and what is wrong. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String reason;

    /** For example {@code legal-aid.json}, {@code projects[0].indicators[3]}, {@code 没有字段 nmae}. */
    public TemplateFailure(String file, String place, String reason) {
        super(file + "，" + place + "：" + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    /** Name of the library file. */
    public String file() {
        return file;
    }

    /** Path of the entry in the file. */
    public String place() {
        return place;
    }

    /** What is wrong, in Chinese. */
    public String reason() {
        return reason;
    }
}
