package org.jibiao.grid;

/** The next block begins a new page. */
public record PageBreak() implements Block {}
