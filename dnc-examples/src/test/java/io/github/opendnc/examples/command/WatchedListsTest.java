package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Registries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company list that is being written, or has lost numbers, takes nobody's place. */
final class WatchedListsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCompanyListIsTakenUpWhenItRests() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(1, size(lists.changed()));
        Files.writeString(file, "phone\n2125550143\n2125550144\n");
        assertTrue(lists.changed().isEmpty(), "it may still be written to");
        assertEquals(2, size(lists.changed()));
        assertTrue(lists.changed().isEmpty());
    }

    @Test
    void aCompanyListThatHasLostNumbersIsHeldBack() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n2125550144\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(2, size(lists.changed()));
        Files.writeString(file, "phone\n2125550143\n");
        assertTrue(lists.changed().isEmpty());
        IOException lost = assertThrows(IOException.class, lists::changed);
        assertEquals("ours.csv: expected the 2 numbers that were on it, or more; found 1", lost.getMessage());
        Files.writeString(file, "phone\n2125550143\n2125550144\n2125550145\n");
        assertTrue(lists.changed().isEmpty());
        assertEquals(3, size(lists.changed()));
    }

    private static int size(Optional<Registries> registries) {
        return registries.orElseThrow().companyList().orElseThrow().size();
    }

    private static Shell shell() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        return new Shell(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, clock, false);
    }
}
