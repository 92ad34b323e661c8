package io.github.opendnc.examples.databases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProbesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void halfOfTheNumbersStandInTheFileAndNoneIsAskedTwice() throws IOException {
        FlatFile list = Lists.everyThird(0, folder);
        Set<Long> listed = new HashSet<>();
        list.forEach(listed::add);
        Probes probes = Probes.draw(list, 1_000, 1);
        long[] all = LongStream.concat(LongStream.of(probes.warming()), LongStream.of(probes.measured()))
                .toArray();
        assertEquals(2_000, LongStream.of(all).distinct().count());
        assertTrue(LongStream.of(all).allMatch(probe -> probes.isListed(probe) == listed.contains(probe)));
        assertEquals(
                500, LongStream.of(probes.warming()).filter(listed::contains).count());
        assertEquals(
                500, LongStream.of(probes.measured()).filter(listed::contains).count());
    }

    @Test
    void aSeedGivesTheSameProbes() throws IOException {
        FlatFile list = Lists.everyThird(0, folder);
        assertArrayEquals(
                Probes.draw(list, 100, 5).measured(), Probes.draw(list, 100, 5).measured());
    }

    @Test
    void aListWithoutRoomIsRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 10_000; line++) {
            text.append(String.format(Locale.ROOT, "212,555%04d\n", line));
        }
        FlatFile full = new FlatFile(Files.writeString(folder.resolve("full.txt"), text));
        assertThrows(IllegalArgumentException.class, () -> Probes.draw(full, 100, 1));
    }
}
