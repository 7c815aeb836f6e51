package org.jibiao.office.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML before it is parsed: its characters put right, what stands around it cut off, what it lacks added. */
final class HtmlText {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final Pattern FRAGMENT =
            Pattern.compile("\\s*(<!--.*?-->\\s*)*<(col|colgroup|tr|td|th|tbody|thead)\\b.*", Pattern.DOTALL);
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int LOOK = 4096;

    private HtmlText() {}

    /** The characters of a file: by its mark, as UTF-8 if it is that, else as it says, else as Chinese Windows does. */
    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, told(bytes)));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Charset told(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        boolean known = matcher.find() && matcher.group(1).equals("big5");
        return known ? Charset.forName("Big5") : CHINESE;
    }

    /**
     * The HTML alone, without the lines {@code Version:… StartFragment:…} and with a table round rows that were cut out
     * of one. The offsets are not used: what stands outside of them is the table that the rows are in.
     */
    static String whole(String html) {
        String clean = repaired(html.replace("\u0000", "").replace("\ufeff", ""));
        int begin = clean.indexOf('<');
        boolean headed = begin > 0 && clean.startsWith("Version:");
        String whole = headed ? clean.substring(begin) : clean;
        return FRAGMENT.matcher(whole).matches() ? "<table>" + whole + "</table>" : whole;
    }

    /** UTF-8 that was taken for Latin letters, made Chinese again. */
    private static String repaired(String html) {
        for (Charset taken : new Charset[] {StandardCharsets.ISO_8859_1, Charset.forName("windows-1252")}) {
            boolean latin = html.chars().anyMatch(sign -> sign > 0x7f)
                    && taken.newEncoder().canEncode(html);
            Optional<String> right = latin ? utf8(html.getBytes(taken)) : Optional.empty();
            if (right.isPresent()) {
                return right.get();
            }
        }
        return html;
    }
}
