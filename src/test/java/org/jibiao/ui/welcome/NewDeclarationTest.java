package org.jibiao.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class NewDeclarationTest {

    @Test
    void onlyFormsForProjectsWithIndicatorsAreOffered() {
        ScreenFixture.start();
        Session session = new Session(new Store(new MemoryJournal(Book.of(List.of()))), Forms.builtIn());
        Answers answers = new Answers();
        Set<String> made = new LinkedHashSet<>();
        for (FormSpec form : Forms.builtIn().all()) {
            answers.withTyped(Map.of("new-department", "清河县司法局", "new-form", form.title()));
            ScreenFixture.doOnScreen(() -> new NewDeclaration(session, answers).ask());
            made.add(session.book().declarations().getLast().text(DeclarationField.FORM));
        }
        assertEquals(
                Set.of("hebei-2021", "tianjin-2024", "sichuan-2024", "liaoning-2021-project", "mof-2015-project"),
                made);
    }
}
