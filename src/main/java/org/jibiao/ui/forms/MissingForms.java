package org.jibiao.ui.forms;

import java.util.HashSet;
import java.util.Set;
import org.jibiao.model.Declaration;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** Says so when the user comes to a declaration whose form is not there any more; once for each. */
public final class MissingForms {

    private final Session session;
    private final Notices notices;
    private final Runnable showForms;
    private final Set<Ref> told = new HashSet<>();

    public MissingForms(Session session, Notices notices, Runnable showForms) {
        this.session = session;
        this.notices = notices;
        this.showForms = showForms;
    }

    /** From now on. */
    public void watch() {
        session.place().spotProperty().addListener((observed, before, now) -> look());
        session.formsProperty().addListener((observed, before, now) -> lookAgain());
        look();
    }

    private void lookAgain() {
        told.clear();
        look();
    }

    private void look() {
        if (!session.place().ref().equals(Ref.BOOK)) {
            session.declaration().ifPresent(this::look);
        }
    }

    private void look(Declaration declaration) {
        session.missingFormOf(declaration)
                .filter(missing -> told.add(declaration.ref()))
                .ifPresent(missing -> notices.tell(
                        "这份申报用的表样 " + missing + " 现在没有，先按“"
                                + session.formOf(declaration).title() + "”显示，内容没有变。",
                        "看表样",
                        showForms));
    }
}
