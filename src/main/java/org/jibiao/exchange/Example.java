package org.jibiao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jibiao.model.Declaration;

/** The example declaration that comes with the program: 清河县司法局, a bureau that does not exist, with five projects. */
public final class Example {

    private static final String FILE = "example.json";

    private Example() {}

    /** The example, read afresh with new ids. */
    public static Declaration declaration() {
        try (InputStream in = Example.class.getResourceAsStream(FILE)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DeclarationJson.fromJson(json).getFirst().declaration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
