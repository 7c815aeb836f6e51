package org.jibiao.office.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page that was saved as one file (.mht), as far as they are pages themselves. */
final class MimeParts {

    /**
     * A page in it.
     *
     * @param place the address it had, {@code file:///C:/D6A1/sheet001.htm}
     * @param page its HTML
     */
    record Part(String place, String page) {}

    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*\"?([^\"\\s;]{1,70})");
    private static final Pattern HEAD_LINE =
            Pattern.compile("(?im)^(content-[a-z-]+)\\s*:\\s*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)");
    private static final int MOST_PARTS = 2_000;
    private static final int HEAD = 4096;

    private MimeParts() {}

    /** True for a file that begins with {@code start}, taken as Latin letters. */
    static boolean recognises(String start) {
        String head = start.toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("multipart/related");
    }

    /** The pages among the parts, in their order. */
    static List<Part> pages(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(text.substring(0, Math.min(HEAD, text.length())));
        List<Part> pages = new ArrayList<>();
        if (boundary.find()) {
            String[] parts = text.split("\\r?\\n?--" + Pattern.quote(boundary.group(1)), MOST_PARTS);
            for (int index = 1; index < parts.length; index++) {
                page(parts[index]).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static Optional<Part> page(String part) {
        Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(part);
        if (!blank.find()) {
            return Optional.empty();
        }
        String type = "";
        String coding = "";
        String place = "";
        Matcher line = HEAD_LINE.matcher(part.substring(0, blank.start()));
        while (line.find()) {
            switch (line.group(1).toLowerCase(Locale.ROOT)) {
                case "content-type" -> type = line.group(2).toLowerCase(Locale.ROOT);
                case "content-transfer-encoding" ->
                    coding = line.group(2).strip().toLowerCase(Locale.ROOT);
                case "content-location" -> place = line.group(2).strip();
                default -> {}
            }
        }
        return type.startsWith("text/html")
                ? Optional.of(new Part(place, HtmlText.decoded(decoded(part.substring(blank.end()), coding))))
                : Optional.empty();
    }

    private static byte[] decoded(String body, String coding) {
        return switch (coding) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.strip());
        } catch (IllegalArgumentException cutOff) {
            return new byte[0];
        }
    }

    /** {@code =E6=B3=95} are bytes; {@code =} at the end of a line joins it with the next. */
    private static byte[] quoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int at = 0; at < body.length(); at++) {
            char sign = body.charAt(at);
            int high = at + 2 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
            int low = at + 2 < body.length() ? Character.digit(body.charAt(at + 2), 16) : -1;
            if (sign != '=') {
                out.write(sign);
            } else if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                at += 2;
            } else {
                at += body.startsWith("\r\n", at + 1) ? 2 : 1;
            }
        }
        return out.toByteArray();
    }
}
