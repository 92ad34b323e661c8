package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of requests when there are more than threads. */
final class RequestThreadsTest {
    private static final int WAITING = 4_096;

    /** Whoever comes then is hung up on: no call. Without a limit their sockets would fill the memory. */
    @Test
    void someThousandsWaitAndNobodyMore() {
        CountDownLatch held = new CountDownLatch(1);
        try (RequestThreads threads = new RequestThreads(1)) {
            threads.execute(() -> holdOn(held));
            for (int i = 0; i < WAITING; i++) {
                threads.execute(() -> {});
            }
            assertThrows(RejectedExecutionException.class, () -> threads.execute(() -> {}));
        } finally {
            held.countDown();
        }
    }

    /** One that waits for its client although it is told that its time is over. */
    private static void holdOn(CountDownLatch held) {
        boolean isOver = false;
        while (held.getCount() > 0) {
            try {
                held.await();
            } catch (InterruptedException over) {
                isOver = true;
            }
        }
        if (isOver) {
            Thread.currentThread().interrupt();
        }
    }

    /** Alone a client may take five seconds; a thread that others need is taken back from it long before. */
    @Test
    void whenThreadsAreFewARequestThatDoesNotArriveIsNotWaitedFor() throws Exception {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        try (RequestThreads threads = new RequestThreads(1)) {
            threads.execute(() -> {
                try {
                    Thread.sleep(4_500);
                    taken.complete(false);
                } catch (InterruptedException over) {
                    taken.complete(true);
                }
            });
            assertTrue(taken.get(60, TimeUnit.SECONDS));
        }
    }
}
