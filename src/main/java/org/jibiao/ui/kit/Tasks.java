package org.jibiao.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.grid.Progress;

/**
 * The only way off the FX thread. Work gets immutable values and a {@link Progress}, and its result comes back on the
 * FX thread. Cancelling asks; it never interrupts a thread, since an interrupt inside the database would break it.
 */
public final class Tasks implements AutoCloseable {

    private static final int THREADS = 2;

    /** What is done in the background; must not touch the screen. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; may throw anything, which {@code onFailure} then gets. */
        T run(Progress progress) throws Exception;
    }

    /** Work under way, for the status bar. */
    public static final class Job implements Progress {

        private final String label;
        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private long shown;

        private Job(String label) {
            this.label = label;
        }

        /** What it does, as a Chinese phrase: {@code 正在导出}; {@code ""} for work the status bar is silent about. */
        public String label() {
            return label;
        }

        /** 0 to 1, negative while unknown. */
        public ReadOnlyDoubleProperty fractionProperty() {
            return fraction.getReadOnlyProperty();
        }

        /** Asks the work to stop. */
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public void done(double part) {
            long now = System.nanoTime();
            if (part >= 1 || now - shown > 50_000_000L) {
                shown = now;
                Platform.runLater(() -> fraction.set(part));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "绩标-后台");
        thread.setDaemon(true);
        return thread;
    });
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    /** One view for all: a view made anew would be collected with its listeners. */
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);

    /** The same for closing, which may come from any thread. */
    private final Set<Job> alive = ConcurrentHashMap.newKeySet();

    private final Map<String, Job> latest = new HashMap<>();

    /** Runs {@code work} on the FX thread once what is going on there is done, as after a layout. */
    public static void afterwards(Runnable work) {
        Platform.runLater(work);
    }

    /** What is under way now, oldest first. */
    public ObservableList<Job> running() {
        return shown;
    }

    /**
     * Starts {@code work}; exactly one of the two is called on the FX thread, neither if it was cancelled. Once closed,
     * nothing is started any more.
     */
    public <T> Job run(String label, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Job job = new Job(label);
        if (threads.isShutdown()) {
            job.cancel();
            return job;
        }
        running.add(job);
        alive.add(job);
        threads.execute(() -> {
            try {
                T result = work.run(job);
                Platform.runLater(() -> finish(job, () -> onDone.accept(result)));
            } catch (CancellationException stopped) {
                Platform.runLater(() -> finish(job, () -> {}));
            } catch (Exception failure) {
                Failures.log(failure);
                Platform.runLater(() -> finish(job, () -> onFailure.accept(failure)));
            }
        });
        return job;
    }

    private void finish(Job job, Runnable then) {
        running.remove(job);
        alive.remove(job);
        if (!job.cancelled()) {
            then.run();
        }
    }

    /** As {@link #run}, and what was started under the same {@code key} before is cancelled: the latest wins. */
    public <T> Job latest(String key, String label, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Job before = latest.get(key);
        if (before != null) {
            before.cancel();
        }
        Job job = run(label, work, onDone, onFailure);
        latest.put(key, job);
        return job;
    }

    @Override
    public void close() {
        alive.forEach(Job::cancel);
        threads.shutdown();
    }
}
