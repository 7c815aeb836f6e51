package org.jibiao.export;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jibiao.model.Ref;
import org.jibiao.office.pdf.PagePictures;

/**
 * The pages of a paper, as its PDF has them: their sizes, and how they look. Made by a {@link Press}. For any thread;
 * once closed it still knows the sizes, and has no picture any more.
 */
public final class Pages implements AutoCloseable {

    private final PagePictures pictures;
    private final List<Size> sizes;
    private final Map<Ref, Integer> projects;
    private boolean closed;

    Pages(PagePictures pictures, Map<Ref, Integer> projects) {
        this.pictures = pictures;
        this.projects = Map.copyOf(projects);
        List<Size> all = new ArrayList<>();
        for (int index = 0; index < pictures.pages(); index++) {
            all.add(new Size(pictures.width(index), pictures.height(index)));
        }
        this.sizes = List.copyOf(all);
    }

    /** Width and height of a page in points, a 72nd of an inch. */
    public record Size(double width, double height) {

        public boolean landscape() {
            return width > height;
        }
    }

    /**
     * A page as it looks.
     *
     * @param argb opaque pixels, row by row, {@code width * height} of them; read only
     */
    public record Picture(int width, int height, IntBuffer argb) {}

    public int count() {
        return sizes.size();
    }

    /** The page on which this project begins, from 0; empty if it is not printed. */
    public OptionalInt pageOf(Ref project) {
        Integer page = projects.get(project);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /** The size of each page, in order. */
    public List<Size> sizes() {
        return sizes;
    }

    /**
     * Page {@code index} from 0 with {@code scale} pixels a point; empty once the pages are closed. Throws {@link
     * ExportFailure} if it cannot be drawn.
     */
    public synchronized Optional<Picture> picture(int index, double scale) {
        if (closed) {
            return Optional.empty();
        }
        try {
            PagePictures.Picture picture = pictures.picture(index, (float) scale);
            return Optional.of(new Picture(picture.width(), picture.height(), picture.argb()));
        } catch (IOException failed) {
            throw new ExportFailure(Path.of(""), ExportFailure.Reason.PAGES, failed);
        }
    }

    /** Waits for a picture under way, then lets go of the memory. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            pictures.close();
        } catch (IOException failed) {
            throw new ExportFailure(Path.of(""), ExportFailure.Reason.PAGES, failed);
        }
    }
}
