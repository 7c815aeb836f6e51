package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TasksTest {

    @BeforeAll
    static void toolkit() {
        ScreenFixture.start();
    }

    @Test
    void theResultComesBackOnTheScreenThread() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Object> results = new ArrayList<>();
        try (Tasks tasks = new Tasks()) {
            ScreenFixture.doOnScreen(() -> tasks.run(
                    "正在计算",
                    progress -> 7,
                    result -> {
                        results.add(result);
                        results.add(javafx.application.Platform.isFxApplicationThread());
                        done.countDown();
                    },
                    failure -> done.countDown()));
            assertTrue(done.await(60, TimeUnit.SECONDS));
        }
        assertEquals(List.of(7, true), results);
    }

    @Test
    void aFailureIsHandedBack() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<String> failures = new ArrayList<>();
        try (Tasks tasks = new Tasks()) {
            ScreenFixture.doOnScreen(() -> tasks.run(
                    "正在读取",
                    progress -> {
                        throw new java.io.IOException("broken");
                    },
                    result -> done.countDown(),
                    failure -> {
                        failures.add(failure.getMessage());
                        done.countDown();
                    }));
            assertTrue(done.await(60, TimeUnit.SECONDS));
        }
        assertEquals(List.of("broken"), failures);
    }

    @Test
    void theLatestWins() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (Tasks tasks = new Tasks()) {
            ScreenFixture.doOnScreen(() -> {
                tasks.latest(
                        "preview",
                        "一",
                        progress -> {
                            gate.await();
                            return 1;
                        },
                        results::add,
                        failure -> {});
                tasks.latest(
                        "preview",
                        "二",
                        progress -> 2,
                        result -> {
                            results.add(result);
                            done.countDown();
                        },
                        failure -> {});
            });
            assertTrue(done.await(60, TimeUnit.SECONDS));
            gate.countDown();
        }
        ScreenFixture.doOnScreen(() -> {});
        assertEquals(List.of(2), results);
    }

    @Test
    void whoWatchesWhatRunsGoesOnWatchingAfterMemoryWasCleared() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Integer> seen = new ArrayList<>();
        try (Tasks tasks = new Tasks()) {
            ScreenFixture.doOnScreen(
                    () -> tasks.running().addListener((javafx.collections.ListChangeListener<Tasks.Job>)
                            change -> seen.add(tasks.running().size())));
            System.gc();
            ScreenFixture.doOnScreen(
                    () -> tasks.run("正在计算", progress -> 1, result -> done.countDown(), failure -> done.countDown()));
            assertTrue(done.await(60, TimeUnit.SECONDS));
        }
        ScreenFixture.doOnScreen(() -> {});
        assertEquals(List.of(1, 0), seen);
    }

    @Test
    void onceClosedNothingIsStartedAnyMore() {
        Tasks tasks = new Tasks();
        tasks.close();
        List<String> results = new ArrayList<>();
        ScreenFixture.doOnScreen(
                () -> tasks.run("迟到的", progress -> "done", results::add, failure -> results.add("failed")));
        assertEquals(List.of(), results);
        assertEquals(List.of(), tasks.running());
    }
}
