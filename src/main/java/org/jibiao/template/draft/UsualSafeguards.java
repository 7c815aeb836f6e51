package org.jibiao.template.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Safeguard;
import org.jibiao.model.field.SafeguardField;

/** The safeguards (工作保障措施) that such documents usually name, in our own words, to be edited. */
public final class UsualSafeguards {

    private UsualSafeguards() {}

    /** All of them, fresh, in their usual order. */
    public static List<Safeguard> all() {
        List<Safeguard> all = new ArrayList<>();
        try (InputStream in = UsualSafeguards.class.getResourceAsStream("/org/jibiao/template/safeguards.json")) {
            for (JsonNode each : new ObjectMapper().readTree(in).path("safeguards")) {
                all.add(Safeguard.fresh()
                        .with(SafeguardField.TITLE, each.path("title").asText())
                        .with(SafeguardField.TEXT, each.path("text").asText()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(all);
    }

    /** Those that {@code goals} have none of the same title of. */
    public static List<Safeguard> missing(DepartmentGoals goals) {
        return all().stream()
                .filter(each -> goals.safeguards().stream()
                        .noneMatch(there ->
                                there.text(SafeguardField.TITLE).strip().equals(each.text(SafeguardField.TITLE))))
                .toList();
    }

    /** Adds those at the end, as one step to undo. */
    public static Edit edit(Book book, DepartmentGoals goals) {
        Draft draft = new Draft(book);
        List<Safeguard> missing = missing(goals);
        missing.forEach(each -> draft.append(goals.ref(), each));
        return draft.edit("加入 " + missing.size() + " 条常用保障措施");
    }
}
