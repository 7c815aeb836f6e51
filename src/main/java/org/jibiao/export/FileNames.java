package org.jibiao.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;

/** Names for exported files that sort and tell what they are. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /**
     * {@code 昌黎县司法局_2027年_一上_法律援助_公开稿_20261121.docx}: department, year, round, the one project, 公开稿 for a public
     * copy, day; what is blank is left out. What a public copy withholds does not stand in its name either.
     *
     * @param extension without a dot
     */
    public static String proposed(Declaration declaration, Order order, String extension, LocalDate date) {
        Declaration shown = Paper.ordered(Withholding.of(declaration, order).declaration(), order);
        String project =
                order.project().isEmpty() ? "" : shown.projects().getFirst().text(ProjectField.NAME);
        return joined(shown, project, order.copy() == Copy.PUBLIC ? "公开稿" : "", extension, date);
    }

    /** The same for a paper about {@code declaration}, {@code what} it is called in the place of the copy. */
    public static String proposed(Declaration declaration, String what, String extension, LocalDate date) {
        return joined(Withholding.of(declaration).declaration(), "", what, extension, date);
    }

    private static String joined(
            Declaration declaration, String project, String copy, String extension, LocalDate date) {
        String year = declaration.text(DeclarationField.YEAR).strip();
        String name = Stream.of(
                        declaration.text(DeclarationField.DEPARTMENT),
                        year.isEmpty() || year.endsWith("年") ? year : year + "年",
                        declaration.text(DeclarationField.ROUND),
                        project,
                        copy)
                .map(FileNames::safe)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        String subject = name.isEmpty() ? "绩效目标" : name;
        return subject + "_" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "." + extension;
    }

    /** Without signs that Windows, Linux or an older zip forbids in names, and not too long for any of them. */
    private static String safe(String part) {
        String plain = part.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")
                .replaceAll("\\s+", "")
                .replaceAll("[.]+$", "");
        int end = Math.min(plain.length(), LONGEST);
        boolean split = end > 0 && end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1));
        return plain.substring(0, split ? end - 1 : end);
    }
}
