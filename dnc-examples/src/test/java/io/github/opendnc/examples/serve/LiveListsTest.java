package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A newer list answers as soon as it is there, and one that cannot be read changes nothing. */
final class LiveListsTest {
    /** What the source has next: lists, or nothing new, or a failure. */
    private final AtomicReference<ListSource> next = new AtomicReference<>(Service.once(Service.list(5_550_143)));

    @Test
    void aNewerListTakesThePlaceOfAnother() throws Exception {
        try (Service service = Service.start(() -> next.get().changed(), Service.NOON)) {
            assertEquals(200, service.decision("number=" + Service.CLEAR).statusCode());
            next.set(Service.once(Service.list(5_550_102, 5_550_143)));
            await(service, "number=" + Service.CLEAR, 403);
            assertTrue(service.get("/metrics").body().contains("\ndnc_list_swaps_total 1\n"));
        }
    }

    @Test
    void aListThatCannotBeReadIsToldAndTheOneHeldGoesOn() throws Exception {
        try (Service service = Service.start(() -> next.get().changed(), Service.NOON)) {
            next.set(() -> {
                throw new IOException("us-national-00000002.snapshot, <damaged>");
            });
            awaitText(service, "/", "&lt;damaged&gt;");
            assertTrue(service.get("/").body().contains("us-national-00000002.snapshot, &lt;damaged&gt;"));
            assertEquals(403, service.decision("number=" + Service.LISTED).statusCode());
            assertEquals(200, service.decision("number=" + Service.CLEAR).statusCode());
            next.set(() -> Optional.of(Registries.of(Service.list(5_550_102))));
            await(service, "number=" + Service.CLEAR, 403);
            assertTrue(!service.get("/").body().contains("damaged"));
        }
    }

    /** Who has an answer of the newer list sees it counted, and no failure of the look before it. */
    @Test
    void whatIsToldOfANewerListIsToldBeforeItAnswers() throws Exception {
        BlockingQueue<ListSource> looks = new LinkedBlockingQueue<>();
        looks.add(Service.once(Service.list(5_550_143)));
        try (LiveLists lists = new LiveLists(() -> taken(looks).changed(), Duration.ofMillis(1))) {
            lists.load(Service.rules());
            for (int swap = 1; swap <= 200; swap++) {
                LiveLists.Held before = lists.held().orElseThrow();
                looks.add(() -> {
                    throw new IOException("damaged");
                });
                while (lists.failure().isEmpty()) {
                    Thread.onSpinWait();
                }
                looks.add(Service.once(Service.list(5_550_143)));
                while (lists.held().orElseThrow().equals(before)) {
                    Thread.onSpinWait();
                }
                assertEquals("", lists.failure());
                assertEquals(swap, lists.swaps());
            }
        }
    }

    /** Where another list could not be read, a newer one answers and the failure is told at once. */
    @Test
    void whatCouldNotBeReadIsToldBesideWhatCould() throws Exception {
        ListSource partly = new ListSource() {
            @Override
            public Optional<Registries> changed() {
                return Optional.of(Registries.of(Service.list(5_550_102, 5_550_143)));
            }

            @Override
            public Optional<IOException> failure() {
                return Optional.of(new IOException("ours.csv is gone"));
            }
        };
        try (LiveLists lists = new LiveLists(partly, Duration.ofMillis(1))) {
            lists.load(Service.rules());
            while (lists.swaps() < 20) {
                Thread.onSpinWait();
                assertTrue(lists.failures() == 0 || lists.failure().endsWith("ours.csv is gone"));
            }
        }
    }

    private static ListSource taken(BlockingQueue<ListSource> looks) {
        try {
            return looks.take();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return Optional::empty;
        }
    }

    /** By its name, which is all that the system says of it, and not by a word of this program's language. */
    @Test
    void aListThatIsGoneIsToldInWords() throws Exception {
        try (Service service = Service.start(() -> next.get().changed(), Service.NOON)) {
            next.set(() -> {
                throw new NoSuchFileException("ours.csv");
            });
            awaitText(service, "/health", "ours.csv");
            assertEquals(
                    "OK\nwarning: a list was not taken up: ours.csv: no such file",
                    service.get("/health").body().strip());
        }
    }

    /** As where the program was replaced while it runs: without the thread that looks no list would ever be newer. */
    @Test
    void anErrorDoesNotEndTheWatch() throws Exception {
        try (Service service = Service.start(() -> next.get().changed(), Service.NOON)) {
            next.set(() -> {
                throw new NoClassDefFoundError("Gone");
            });
            awaitText(service, "/health", "Gone");
            assertEquals(200, service.get("/health").statusCode());
            assertTrue(service.get("/health").body().startsWith("OK\nwarning: a list was not taken up: "));
            next.set(Service.once(Service.list(5_550_102, 5_550_143)));
            await(service, "number=" + Service.CLEAR, 403);
            assertEquals("OK\n", service.get("/health").body());
        }
    }

    /** A file system that hangs throws nothing. */
    @Test
    void aLookThatDoesNotEndIsTold() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Service service = Service.start(() -> next.get().changed(), Service.NOON)) {
            next.set(() -> {
                try {
                    end.await();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
                return Optional.empty();
            });
            for (int i = 0; i < 1_000 && service.get("/health").statusCode() == 200; i++) {
                Thread.sleep(10);
            }
            HttpResponse<String> told = service.get("/health");
            assertEquals(503, told.statusCode());
            // After 120 of the pauses between two looks, which are of 20 milliseconds here and of a second in dnc
            // serve.
            assertTrue(
                    told.body().matches("the lists were looked at last (?:[2-9]|1[0-9]) seconds ago.*\\n"), told::body);
            end.countDown();
        }
    }

    private static void awaitText(Service service, String page, String text) throws Exception {
        for (int i = 0; i < 1_000 && !service.get(page).body().contains(text); i++) {
            Thread.sleep(10);
        }
        assertTrue(service.get(page).body().contains(text));
    }

    private static void await(Service service, String query, int code) throws Exception {
        for (int i = 0; i < 1_000 && service.decision(query).statusCode() != code; i++) {
            Thread.sleep(10);
        }
        assertEquals(code, service.decision(query).statusCode());
    }
}
