package org.jibiao.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where a running program takes what later starts bring: a socket of the file system, or, where the system has none or
 * its path is too long for one, a folder that is looked into twice a second. A letter is a path a line, then a blank one.
 */
final class Letterbox {

    private static final String SOCKET = "运行.sock";
    private static final String FOLDER = "运行";
    private static final String TAKEN = "好";
    private static final int MOST = 10_000;
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_NANOS = 20_000_000;

    private final Path folder;
    private final Consumer<List<Path>> arrivals;
    private final Optional<ServerSocketChannel> door;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Letterbox(Path folder, Consumer<List<Path>> arrivals, Optional<ServerSocketChannel> door) {
        this.folder = folder;
        this.arrivals = arrivals;
        this.door = door;
    }

    /** Takes letters until it is closed; the caller alone holds the lock of {@code folder}. */
    static Letterbox open(Path folder, Consumer<List<Path>> arrivals) throws IOException {
        Files.deleteIfExists(folder.resolve(SOCKET));
        for (Path old : letters(folder)) {
            Files.delete(old);
        }
        Files.deleteIfExists(folder.resolve(FOLDER));
        Letterbox letterbox = new Letterbox(folder, arrivals, door(folder.resolve(SOCKET)));
        if (letterbox.door.isEmpty()) {
            Files.createDirectories(folder.resolve(FOLDER));
        }
        Runnable work = letterbox.door.isPresent() ? letterbox::answer : letterbox::look;
        Thread.ofPlatform().daemon().name("letterbox").start(work);
        return letterbox;
    }

    private static Optional<ServerSocketChannel> door(Path socket) throws IOException {
        try {
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                door.bind(UnixDomainSocketAddress.of(socket));
                return Optional.of(door);
            } catch (IOException | IllegalArgumentException tooLong) {
                door.close();
                return Optional.empty();
            }
        } catch (UnsupportedOperationException noSockets) {
            return Optional.empty();
        }
    }

    private void answer() {
        ServerSocketChannel open = door.orElseThrow();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = answered(open) || open.isOpen();
        }
    }

    private boolean answered(ServerSocketChannel open) {
        try (SocketChannel visitor = open.accept()) {
            answer(visitor);
            return true;
        } catch (IOException goneOrClosed) {
            return false;
        }
    }

    private void answer(SocketChannel visitor) throws IOException {
        BufferedReader reader = new BufferedReader(Channels.newReader(visitor, StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && lines.size() < MOST; line = reader.readLine()) {
            if (line.isEmpty()) {
                visitor.write(StandardCharsets.UTF_8.encode(TAKEN));
                deliver(lines);
                return;
            }
            lines.add(line);
        }
    }

    private void look() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                for (Path letter : letters(folder)) {
                    List<String> lines = Files.readAllLines(letter);
                    Files.delete(letter);
                    deliver(lines);
                }
            }
        } catch (IOException | InterruptedException end) {
            closed.countDown();
        }
    }

    private static List<Path> letters(Path folder) throws IOException {
        if (Files.notExists(folder.resolve(FOLDER))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void deliver(List<String> lines) {
        arrivals.accept(lines.stream().flatMap(line -> path(line).stream()).toList());
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isEmpty() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Brings {@code files} to the program that holds {@code folder}; false if it did not take them in time. */
    static boolean post(Path folder, List<Path> files, Duration patience) throws IOException {
        StringBuilder letter = new StringBuilder();
        files.forEach(file -> letter.append(file).append('\n'));
        letter.append('\n');
        long end = System.nanoTime() + patience.toNanos();
        do {
            boolean taken = Files.exists(folder.resolve(FOLDER))
                    ? drop(folder.resolve(FOLDER), letter.toString(), end)
                    : say(folder.resolve(SOCKET), letter.toString());
            if (taken) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        } while (System.nanoTime() < end);
        return false;
    }

    private static boolean say(Path socket, String letter) {
        try (SocketChannel door = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(letter);
            while (bytes.hasRemaining()) {
                door.write(bytes);
            }
            return TAKEN.equals(new BufferedReader(Channels.newReader(door, StandardCharsets.UTF_8)).readLine());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSocket) {
            return false;
        }
    }

    private static boolean drop(Path box, String letter, long end) throws IOException {
        Path written = box.resolveSibling(UUID.randomUUID() + ".tmp");
        Path dropped = box.resolve(written.getFileName());
        Files.writeString(written, letter);
        Files.move(written, dropped, StandardCopyOption.ATOMIC_MOVE);
        while (Files.exists(dropped) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return !Files.deleteIfExists(dropped);
    }

    void close() throws IOException {
        closed.countDown();
        if (door.isPresent()) {
            door.get().close();
        }
        Files.deleteIfExists(folder.resolve(SOCKET));
    }
}
