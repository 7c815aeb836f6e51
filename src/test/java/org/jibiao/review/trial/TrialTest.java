package org.jibiao.review.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    private static final RulePack USED = RulePack.builtIn();

    @TempDir
    private Path folder;

    /** Two documents, one whose goals copy the purpose, which is a hint; and one file that is none. */
    @BeforeEach
    void receive() throws IOException {
        Declaration example = Example.declaration();
        write(example, "一.docx");
        Declaration echo = example.withChildren(
                Kind.PROJECT,
                example.projects().stream()
                        .map(each -> each.with(ProjectField.GOALS, each.text(ProjectField.PURPOSE)))
                        .toList());
        write(echo, "二.xlsx");
        Files.writeString(folder.resolve("三.docx"), "不是文档");
    }

    private void write(Declaration declaration, String name) {
        new Export(Forms.builtIn())
                .export(declaration, new Target("hebei-2021", folder.resolve(name), Optional.empty()), Progress.NONE);
    }

    private List<Tried> tried(RulePack pack) {
        return new Trial(pack, USED, Forms.builtIn()).on(List.of(folder), Progress.NONE);
    }

    @Test
    void eachFileIsReadAndTheUnreadableOnesAreInTheList() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("一.docx"));
        List<Tried> all = tried(USED);
        assertEquals(
                List.of("一.docx", "三.docx", "二.xlsx"),
                all.stream().map(Tried::name).toList());
        assertTrue(all.get(1).failure().isPresent());
        assertFalse(all.get(1).isChecked());
        assertTrue(all.stream().allMatch(Tried::isSame));
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("一.docx"))));
    }

    @Test
    void whatIsWeighedMoreHeavilyFailsNewly() {
        RulePack stricter = USED.with(USED.rules().get("GOAL_ECHO").weighing(Severity.ERROR));
        List<Tried> all = tried(stricter);
        assertFalse(all.get(0).failsNewly());
        Tried second = all.get(2);
        assertTrue(second.failsNewly(), second.findings().toString());
        Compared echo = second.findings().stream()
                .filter(each -> each.finding().rule().id().equals("GOAL_ECHO"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Severity.HINT), echo.before());
        assertEquals(Optional.of(Severity.ERROR), echo.now());
    }

    @Test
    void whatIsSwitchedOffIsFoundNoMore() {
        RulePack milder = USED.with(USED.rules().get("GOAL_ECHO").off());
        Tried second = tried(milder).get(2);
        assertFalse(second.isSame());
        assertTrue(second.findings().stream()
                .filter(each -> each.finding().rule().id().equals("GOAL_ECHO"))
                .allMatch(each -> each.now().isEmpty()));
        assertTrue(second.before(Severity.HINT) > second.now(Severity.HINT));
    }

    @Test
    void itStopsWhenNobodyWantsItAnyMore() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double fraction) {
                throw new IllegalStateException("went on");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new Trial(USED, USED, Forms.builtIn()).on(List.of(folder), cancelled));
    }
}
