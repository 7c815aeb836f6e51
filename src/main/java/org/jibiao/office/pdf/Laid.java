package org.jibiao.office.pdf;

import java.util.List;
import org.jibiao.grid.Page;

/** A page with everything that stands on it. */
record Laid(Page page, List<Mark> marks) {}
