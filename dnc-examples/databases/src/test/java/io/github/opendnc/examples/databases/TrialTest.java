package io.github.opendnc.examples.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stores that need no server; {@code run.sh} tries them all. */
final class TrialTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theStoresAgree() throws IOException, SQLException {
        FlatFile list = Lists.everyThird(0, folder);
        Probes probes = Probes.draw(list, 1_500, 1);
        List<Store.Loading> stores = List.of(
                OpenDnc::load,
                file -> Sqlite.load(file, folder),
                file -> DuckDb.load(file, folder, DuckDb.Index.NONE),
                file -> DuckDb.load(file, folder, DuckDb.Index.UNIQUE));
        for (Store.Loading loading : stores) {
            assertTrue(Trial.of(loading, list, probes).single().median() > 0);
        }
    }

    @Test
    void aWrongAnswerEndsTheTrial() throws IOException {
        FlatFile other = Lists.everyThird(1, folder.resolve("other"));
        Probes probes = Probes.draw(Lists.everyThird(0, folder), 100, 1);
        Store.Loading loading = list -> Sqlite.load(list, folder);
        assertThrows(IllegalStateException.class, () -> Trial.of(loading, other, probes));
    }

    @Test
    void percentilesAreTimesThatWereMeasured() {
        long[] nanos = new long[200];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = 200L - i;
        }
        assertEquals(new Latency(100, 198), Latency.of(nanos));
    }
}
