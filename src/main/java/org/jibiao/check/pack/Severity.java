package org.jibiao.check.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How heavily a finding weighs; only errors stand in the way of handing in (上报). */
public enum Severity {
    /** Wrong, or cannot be approved. */
    ERROR("错误"),
    /** A reviewer would ask. */
    WARNING("提醒"),
    /** Better wording or house style. */
    HINT("建议");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** What a user calls it. */
    public String label() {
        return label;
    }

    /** Its name in JSON: {@code error}, {@code warning}, {@code hint}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity with that name in JSON, empty for anything else. */
    public static Optional<Severity> of(String key) {
        return Arrays.stream(values())
                .filter(severity -> severity.key().equals(key))
                .findFirst();
    }
}
