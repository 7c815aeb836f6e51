package org.jibiao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.field.Field;

/** What a check has to say, put together bit by bit and handed to {@link Notes#add}. For one thread. */
public final class Note {

    /** Which of the rule's weights it has. */
    enum Case {
        USUAL,
        MILD,
        GRAVE
    }

    final Place place;
    final List<Place> also = new ArrayList<>();
    final List<Repair> repairs = new ArrayList<>();
    Case weight = Case.USUAL;
    String found;
    String message = "";
    String expected = "";

    private Note(Place place, String found) {
        this.place = place;
        this.found = found;
    }

    /** About the text of {@code field}. */
    public static Note at(Element element, Field field) {
        return new Note(element.place(field), element.text(field));
    }

    /** The sentence, with names and numbers in it. */
    public Note saying(String sentence) {
        message = sentence;
        return this;
    }

    /** What should stand there. */
    public Note expecting(String what) {
        expected = what;
        return this;
    }

    /** What it was found on where that is not the text of the place alone. */
    public Note finding(String texts) {
        found = texts;
        return this;
    }

    /** Further places it is about; the place itself is left out. */
    public Note also(Collection<Place> places) {
        places.stream().filter(each -> !each.equals(place)).forEach(also::add);
        return this;
    }

    /** A case that only a reviewer can judge. */
    public Note mild() {
        weight = Case.MILD;
        return this;
    }

    /** A case beyond doubt. */
    public Note grave() {
        weight = Case.GRAVE;
        return this;
    }

    /** The text that puts the place right. */
    public Note repairing(String replacement) {
        expected = expected.isEmpty() ? replacement : expected;
        return repairing("改为 " + replacement, List.of(new Repair.Replacement(place, found, replacement)));
    }

    /** Several texts that put it right together, under what a button says; none is no repair. */
    public Note repairing(String label, List<Repair.Replacement> replacements) {
        if (!replacements.isEmpty()) {
            repairs.add(new Repair(label, replacements));
        }
        return this;
    }
}
