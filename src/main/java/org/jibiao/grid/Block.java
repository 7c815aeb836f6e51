package org.jibiao.grid;

/** What stands under each other in a section. */
public sealed interface Block permits Paragraph, Grid, Contents, PageBreak {}
