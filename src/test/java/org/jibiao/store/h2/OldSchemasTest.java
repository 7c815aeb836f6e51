package org.jibiao.store.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Libraries as each released version wrote them open, with their history. The fixtures are {@code SCRIPT} dumps of a
 * library, and beside each the declarations in it, one a line.
 */
class OldSchemasTest {

    @TempDir
    Path folder;

    private BufferedReader resource(String name) {
        InputStream in = getClass().getResourceAsStream(name);
        assertNotNull(in, name);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private Book expected(String version) throws IOException {
        try (BufferedReader lines = resource(version + ".jsonl")) {
            List<Element> declarations = lines.lines().map(ElementJson::read).toList();
            return Book.of(Element.listOf(Declaration.class, declarations));
        }
    }

    private void load(String version) throws IOException, SQLException {
        try (Db db = Db.create(new LibraryFolder(folder).file());
                BufferedReader script = resource(version + ".sql")) {
            RunScript.execute(db.connection(), script);
            db.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "V001")
    void aReleasedSchemaOpensWithItsBookAndItsHistory(String version) throws IOException, SQLException {
        load(version);
        Book book = expected(version);
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(book, store.book());
            List<String> labels =
                    store.steps(10).stream().map(step -> step.label()).toList();
            assertEquals(List.of("删除 项目", "删除 项目", "移动 项目", "修改 部门", "导入 申报"), labels);
            while (store.undo().isPresent()) {
                assertTrue(store.redoLabel().isPresent());
            }
            assertEquals(Book.EMPTY, store.book());
        }
    }

    @Test
    void aFieldThatIsNewInTheModelGetsItsColumnAndThePresentIsBackedUpFirst() throws IOException, SQLException {
        load("V001");
        Path file = new LibraryFolder(folder).file();
        try (Db db = Db.open(file);
                ResultSet rows = db.query("SELECT SHAPE FROM LIBRARY")) {
            assertTrue(rows.next());
            String shape = rows.getString(1).replace(" BUDGET_LINE.amount", "");
            db.execute("DELETE FROM BUDGET_LINE");
            db.execute("ALTER TABLE BUDGET_LINE DROP COLUMN \"amount\"");
            Migrations.stamp(db, 1, shape);
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(projects(expected("V001")), projects(store.book()));
        }
        assertEquals(
                List.of(Backup.Cause.BEFORE_UPGRADE),
                new Backups(folder).list().stream().map(Backup::cause).toList());
        assertTrue(Files.notExists(new LibraryFolder(folder).unfinished()));
    }

    private static List<Element> projects(Book book) {
        return book.declarations().stream()
                .flatMap(declaration -> declaration.projects().stream())
                .map(Element.class::cast)
                .toList();
    }
}
