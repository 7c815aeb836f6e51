package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Session;

/**
 * How far a change of many texts goes.
 *
 * @param label what a user calls it: {@code 选中的 3 行}
 * @param tops all in and below these
 */
record Reach(String label, List<Ref> tops) {

    Reach {
        tops = List.copyOf(tops);
    }

    /** All there are from where the user is, the narrowest first; {@code rows} are selected in the table. */
    static List<Reach> all(Session session, List<Ref> rows) {
        List<Reach> all = new ArrayList<>();
        if (!rows.isEmpty()) {
            all.add(new Reach("选中的 " + rows.size() + " 行", rows));
        }
        page(session)
                .ifPresent(ref -> all.add(new Reach(ref.kind() == Kind.PROJECT ? "本项目" : "部门整体绩效目标", List.of(ref))));
        session.declaration().ifPresent(declaration -> all.add(new Reach("本申报", List.of(declaration.ref()))));
        List<Declaration> declarations = session.book().declarations();
        if (declarations.size() > 1) {
            all.add(new Reach(
                    "全库 " + declarations.size() + " 份申报",
                    declarations.stream().map(Declaration::ref).toList()));
        }
        return List.copyOf(all);
    }

    private static Optional<Ref> page(Session session) {
        return session.book().path(session.place().ref()).stream()
                .filter(ref -> ref.kind() == Kind.PROJECT || ref.kind() == Kind.DEPARTMENT_GOALS)
                .findFirst();
    }
}
