package org.jibiao.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Place;

/**
 * What a check says about one place of the book, or about several of the same kind.
 *
 * @param rule id and title of the rule
 * @param place the text it is about; of a project's own fields where it is about the project as a whole
 * @param also further places it is about
 * @param message one Chinese sentence with the names and numbers in it
 * @param found what it was found on, {@code ""} if blank; a waiver holds as long as it stays the same
 * @param advice what should stand there, and how to get there
 */
public record Finding(
        About rule, Severity severity, Place place, List<Place> also, String message, String found, Advice advice) {

    private static final int LONGEST_WANTED = 60;

    /**
     * The rule that speaks.
     *
     * @param id for example {@code COST_EXCEEDS_BUDGET}
     * @param title what must hold, in a few words
     * @param source the paper it rests on, as it may be shown
     */
    public record About(String id, String title, String source) {}

    /**
     * What to do.
     *
     * @param expected what should stand there, in words or as a text
     * @param repairs ways to put it right mechanically; none if a person must decide, several if he must choose
     */
    public record Advice(String expected, List<Repair> repairs) {
        public Advice {
            repairs = List.copyOf(repairs);
        }
    }

    public Finding {
        also = List.copyOf(also);
    }

    /** All places it is about, the one to go to first. */
    public Stream<Place> places() {
        return Stream.concat(Stream.of(place), also.stream());
    }

    /** What should stand there, where it is short and the sentence does not say it already. */
    public Optional<String> wanted() {
        String expected = advice.expected().strip();
        boolean telling = !expected.isEmpty() && expected.length() <= LONGEST_WANTED && !message.contains(expected);
        return telling ? Optional.of(expected) : Optional.empty();
    }

    public List<Repair> repairs() {
        return advice.repairs();
    }
}
