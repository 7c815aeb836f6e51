package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class InternalCopyTest {

    private static final Project SECRET = Project.fresh()
            .with(ProjectField.NAME, "边界巡防")
            .with(ProjectField.TOTAL, "1.00")
            .with(ProjectField.SECRECY, "total");
    private static final Project OPEN = Project.fresh().with(ProjectField.NAME, "普法宣传");
    private static final Declaration BOTH = Declaration.fresh().withChildren(Kind.PROJECT, List.of(SECRET, OPEN));

    private static Set<String> heads(Declaration declaration, Order order) {
        Paper paper = Paper.prepare(Forms.builtIn(), declaration, order);
        Set<String> heads = heads(paper.pages());
        assertEquals(heads, heads(paper.workbook()));
        return heads;
    }

    private static Set<String> heads(Document document) {
        return document.sections().stream()
                .map(section -> section.page().head())
                .collect(Collectors.toSet());
    }

    @Test
    void everyPageOfACopyWithSecretsSaysThatItIsInternal() {
        Order all = Order.internal("hebei-2021");
        assertEquals(Set.of("内部资料　不得公开"), heads(BOTH, all));
        assertEquals(Set.of(""), heads(BOTH, all.with(Copy.PUBLIC)));
        assertEquals(Set.of(""), heads(BOTH.withChildren(Kind.PROJECT, List.of(OPEN)), all));
    }

    @Test
    void aProjectWithoutSecretsPrintedAloneNeedsNoHead() {
        Order secret = new Order("hebei-2021", Optional.of(SECRET.ref()), Copy.INTERNAL);
        Order open = new Order("hebei-2021", Optional.of(OPEN.ref()), Copy.INTERNAL);
        assertEquals(Set.of("内部资料　不得公开"), heads(BOTH, secret));
        assertEquals(Set.of(""), heads(BOTH, open));
    }
}
