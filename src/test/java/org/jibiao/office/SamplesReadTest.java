package org.jibiao.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Progress;
import org.junit.jupiter.api.Test;

/** The published documents come in with all their tables. */
class SamplesReadTest {

    @Test
    void theTwoPartDocumentHasTwoTablesAProject() throws IOException {
        Document document = Office.read(Samples.file("000.docx"), Progress.NONE);
        List<Grid> grids = Paper.grids(document);
        assertEquals(10, grids.size());
    }
}
