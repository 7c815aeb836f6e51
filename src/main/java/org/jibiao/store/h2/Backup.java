package org.jibiao.store.h2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jibiao.store.Counts;

/**
 * A dump of the library as it was at a time; what it holds is told without opening more than its first lines.
 *
 * @param entry the number of the last entry of the history in it
 */
public record Backup(Path file, Instant time, Cause cause, long entry, Counts counts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Why it was made. */
    public enum Cause {
        /** The first use of the day. */
        DAILY,
        /** A new version of the program was about to change the tables. */
        BEFORE_UPGRADE,
        /** Another backup was about to take the library's place. */
        BEFORE_RESTORE,
        /** The user wished it. */
        WISHED
    }

    byte[] about() throws IOException {
        ObjectNode about = JSON.createObjectNode()
                .put("time", time.toString())
                .put("cause", cause.name())
                .put("entry", entry)
                .put("declarations", counts.declarations())
                .put("projects", counts.projects())
                .put("indicators", counts.indicators());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(about);
    }

    /** The backup whose {@link #about} this is, empty if it is something else. */
    static Optional<Backup> of(Path file, byte[] about) {
        try {
            JsonNode node = JSON.readTree(about);
            Counts counts = new Counts(
                    node.path("declarations").asInt(),
                    node.path("projects").asInt(),
                    node.path("indicators").asInt());
            Instant time = Instant.parse(node.path("time").asText());
            Cause cause = Cause.valueOf(node.path("cause").asText());
            return Optional.of(new Backup(file, time, cause, node.path("entry").asLong(), counts));
        } catch (IOException | DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
