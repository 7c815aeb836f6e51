package org.jibiao.exchange;

import java.util.List;
import org.jibiao.model.Declaration;

/**
 * What one file held: one entry of the JSON.
 *
 * @param file as the caller named it, {@code ""} if it came from nowhere
 * @param declaration what was read; all blank if nothing was
 * @param remarks one Chinese sentence for each thing that was not read, with its place
 */
public record FileContent(String file, Declaration declaration, List<String> remarks) {

    public FileContent {
        remarks = List.copyOf(remarks);
    }
}
