package org.jibiao.grid;

import java.util.List;

/**
 * A run of blocks on one kind of page; a sheet in a workbook.
 *
 * @param name the sheet's name, {@code ""} in a text document
 */
public record Section(String name, Page page, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The same on pages with {@code head} at their top. */
    public Section headed(String head) {
        return new Section(name, page.headed(head), blocks);
    }
}
