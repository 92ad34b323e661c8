package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes of a load, the threads that read and digest beside it end. */
class LoadThreadsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 100;
    private static final String LONG = new Random(3)
            .ints(500_000, 0, 10_000_000)
            .mapToObj("212,%07d\n"::formatted)
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number\n"})
    void noThreadOutlivesTheLoad(String firstLine) throws Exception {
        for (byte[] content : List.of(TestLists.bytes(firstLine + LONG), TestLists.zip("list.txt", firstLine + LONG))) {
            Path file = TestLists.write(folder, "list.bin", content);
            if (firstLine.isEmpty()) {
                Set<String> seen = ConcurrentHashMap.newKeySet();
                Thread watch = new Thread(() -> watch(seen));
                watch.start();
                // On a busy machine a load may be over before the watch has looked.
                for (int attempt = 0; attempt < ATTEMPTS && !isOfOurs(seen); attempt++) {
                    assertNotNull(TestLists.us().load(file));
                }
                watch.interrupt();
                watch.join();
                assertTrue(isOfOurs(seen), seen::toString); // else nothing is looked for below
            } else {
                assertThrows(MalformedFileException.class, () -> TestLists.us().load(file));
            }
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("dnc-")) {
                    thread.join(SOON.toMillis());
                    assertTrue(!thread.isAlive(), thread.getName());
                }
            }
        }
    }

    private static boolean isOfOurs(Set<String> threads) {
        return threads.stream().anyMatch(name -> name.startsWith("dnc-"));
    }

    private static void watch(Set<String> seen) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.getAllStackTraces().keySet().forEach(thread -> seen.add(thread.getName()));
        }
    }
}
