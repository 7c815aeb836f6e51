package org.jibiao.store;

import org.jibiao.model.Book;
import org.jibiao.model.Declaration;

/**
 * How much a book holds, for telling backups apart.
 *
 * @param indicators those of the projects and of the department goals together
 */
public record Counts(int declarations, int projects, int indicators) {

    /** The counts of {@code book}. */
    public static Counts of(Book book) {
        int projects = 0;
        int indicators = 0;
        for (Declaration declaration : book.declarations()) {
            projects += declaration.projects().size();
            indicators += declaration.goals().indicators().size();
            indicators += declaration.projects().stream()
                    .mapToInt(project -> project.indicators().size())
                    .sum();
        }
        return new Counts(book.declarations().size(), projects, indicators);
    }
}
