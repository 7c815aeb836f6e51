package org.jibiao.ui.template;

import java.util.Optional;
import org.jibiao.model.Position;
import org.jibiao.template.Search;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.drag.Dropping;
import org.jibiao.ui.kit.drag.TemplateDrag;

/** Asks the blanks of a template, and puts it where the user is or where he dropped it. */
public final class Inserting implements Dropping {

    private final TemplateModel model;
    private final Dialogs dialogs;

    public Inserting(TemplateModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Where the user is. */
    void insert(Search.Hit hit) {
        Optional<Position> here = model.here(hit.template());
        if (here.isPresent()) {
            insert(hit, here.get());
        } else {
            dialogs.tell("没有插入", model.whyNot());
        }
    }

    /** Once the drop is over: a question may come. */
    @Override
    public void drop(TemplateDrag what, Position wish) {
        model.libraries().all().stream()
                .filter(library -> library.id().equals(what.library()))
                .flatMap(library -> library.templates()
                        .filter(each -> each.id().equals(what.template()))
                        .filter(each -> TemplateModel.isProject(each) == what.project())
                        .map(each -> new Search.Hit(library, each)))
                .findFirst()
                .ifPresent(hit -> Tasks.afterwards(() -> insert(hit, wish)));
    }

    private void insert(Search.Hit hit, Position wish) {
        FillingModel filling = model.filling(hit.template(), wish);
        if (filling.questions().isEmpty() || ask(hit, filling)) {
            model.insert(hit.template(), filling.answers(), wish)
                    .ifPresentOrElse(
                            sentence -> dialogs.tell("没有插入", sentence),
                            () -> model.libraries().used(hit.library()));
        }
    }

    private boolean ask(Search.Hit hit, FillingModel filling) {
        FillingView form = new FillingView(filling, "不知道的可以先空着，表里会保留空格名称，以后用“填写空格…”一起填。");
        return dialogs.form("插入“" + hit.template().title() + "”", form, "插入", FillingView.always());
    }
}
