package org.jibiao.office.pdf;

import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Page;

/**
 * A page with everything that stands on it.
 *
 * @param begins the blocks of the document that begin on it
 */
record Laid(Page page, List<Mark> marks, List<Block> begins) {}
