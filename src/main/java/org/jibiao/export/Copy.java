package org.jibiao.export;

/** Who a printed document is for. */
public enum Copy {
    /** The bureau and its finance bureau: everything is printed. */
    INTERNAL,
    /** Everybody (公开稿): what is 涉密 is withheld. */
    PUBLIC
}
