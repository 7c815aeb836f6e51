package org.jibiao.form.spec;

/** A form file cannot be used: where and why, for whoever wrote it. */
public final class FormSpecFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;

    public FormSpecFailure(String file, String place, String reason) {
        super(place.isEmpty() ? file + "：" + reason : file + "，" + place + "：" + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** {@code 项目表第3行第4格}, {@code ""} for the file as a whole. */
    public String place() {
        return place;
    }

    /** One Chinese clause: {@code 没有字段 indicatr.value}. */
    public String reason() {
        return reason;
    }
}
