package org.jibiao.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.tree.Landing.Where;

/** Which lines of the tree take what: projects among projects, indicators among indicators or into a project. */
record Landings(Book book) {

    private static final int NAME_LENGTH = 16;

    /** Where {@code refs}, which are of one kind, would go over the upper or lower half of a line. */
    Optional<Landing> of(List<Ref> refs, Branch on, boolean below, boolean copies) {
        Optional<Ref> target = on.element().or(() -> on.ref().flatMap(book::parentOf));
        if (refs.isEmpty() || target.isEmpty() || (refs.contains(target.get()) && !copies)) {
            return Optional.empty();
        }
        Ref to = target.get();
        return switch (refs.getFirst().kind()) {
            case PROJECT -> project(to, below);
            case INDICATOR -> indicator(refs, to, below, copies);
            case DECLARATION -> declaration(refs.getFirst(), to, below, copies);
            default -> Optional.empty();
        };
    }

    private Optional<Landing> project(Ref on, boolean below) {
        return switch (on.kind()) {
            case PROJECT -> beside(on, below, Optional.empty(), "");
            case DEPARTMENT_GOALS ->
                book.parentOf(on)
                        .map(parent -> new Landing(
                                Where.AFTER, parent, Optional.of(new Position(parent, Id.NONE)), Optional.empty(), ""));
            case DECLARATION ->
                Optional.of(new Landing(
                        Where.INTO, on, Optional.of(book.endOf(on, Kind.PROJECT)), Optional.empty(), "到" + name(on)));
            default -> Optional.empty();
        };
    }

    private Optional<Landing> indicator(List<Ref> refs, Ref on, boolean below, boolean copies) {
        if (on.kind() == Kind.INDICATOR) {
            Element like = book.find(on).orElseThrow();
            String level2 = like.text(IndicatorField.LEVEL2);
            boolean other = refs.stream()
                    .flatMap(each -> book.find(each).stream())
                    .anyMatch(each -> !each.text(IndicatorField.LEVEL2).equals(level2));
            String word = isAtHome(refs, book.parentOf(on))
                    ? ""
                    : "到" + name(book.parentOf(on).orElseThrow());
            return other && !level2.isBlank()
                    ? beside(on, below, Optional.of(like), word.isEmpty() ? "到" + level2 : word + level2)
                    : beside(on, below, Optional.empty(), word);
        }
        boolean useful = on.kind() == Kind.PROJECT && (copies || !isAtHome(refs, Optional.of(on)));
        return useful
                ? Optional.of(new Landing(Where.INTO, on, Optional.empty(), Optional.empty(), "到" + name(on)))
                : Optional.empty();
    }

    /** Declarations are shown year by year, so only within a year their order can be another. */
    private Optional<Landing> declaration(Ref dragged, Ref on, boolean below, boolean copies) {
        boolean sameYear = on.kind() == Kind.DECLARATION && year(dragged).equals(year(on));
        return sameYear && !copies ? beside(on, below, Optional.empty(), "") : Optional.empty();
    }

    private String year(Ref declaration) {
        return book.find(declaration, Declaration.class)
                .map(each -> each.text(DeclarationField.YEAR))
                .orElse("");
    }

    private boolean isAtHome(List<Ref> refs, Optional<Ref> parent) {
        return refs.stream().allMatch(each -> book.parentOf(each).equals(parent));
    }

    private Optional<Landing> beside(Ref on, boolean below, Optional<Element> like, String word) {
        return book.positionOf(on).map(before -> {
            Position to = below ? new Position(before.parent(), on.id()) : before;
            return new Landing(below ? Where.AFTER : Where.BEFORE, before.parent(), Optional.of(to), like, word);
        });
    }

    private String name(Ref ref) {
        String name = book.find(ref)
                .map(each ->
                        each.text(ref.kind() == Kind.DECLARATION ? DeclarationField.DEPARTMENT : ProjectField.NAME))
                .filter(text -> !text.isBlank())
                .orElse("未命名");
        return "“" + (name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name) + "”";
    }

    /** One place up (-1) or down (1); empty at the edge, unless elements that lie apart come together there. */
    Optional<Position> step(List<Ref> refs, int by) {
        Optional<Ref> parent = refs.stream().findFirst().flatMap(book::parentOf);
        if (parent.isEmpty() || !isAtHome(refs, parent) || refs.getFirst().kind() == Kind.DEPARTMENT_GOALS) {
            return Optional.empty();
        }
        List<? extends Element> all =
                book.children(parent.get(), refs.getFirst().kind());
        List<Integer> at = IntStream.range(0, all.size())
                .filter(index -> refs.contains(all.get(index).ref()))
                .boxed()
                .toList();
        int gap = by < 0 ? Math.max(0, at.getFirst() - 1) : Math.min(all.size(), at.getLast() + 2);
        return Optional.of(
                new Position(parent.get(), gap == 0 ? Id.NONE : all.get(gap - 1).id()));
    }
}
