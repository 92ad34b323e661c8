package io.github.opendnc.examples.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts beside what DuckDB's own anti-join says: who may be called is not on the list, and not the other way round. */
final class ScrubParquetTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyRowHasItsVerdict() throws Exception {
        Path list = folder.resolve("us.snapshot");
        Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .add(212, 5_550_143)
                .build()
                .writeTo(list);
        Path leads = folder.resolve("leads.parquet");
        Path out = folder.resolve("out.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT * FROM (VALUES (1, '(212) 555-0143'), (2, '212-555-0102'), (3, 'none'),"
                    + " (4, NULL), (5, '646-555-0102')) AS leads (id, phone)) TO '" + leads + "' (FORMAT parquet)");
            ScrubParquet.main(new String[] {list.toString(), "2026-11-24", leads.toString(), out.toString()});
            assertEquals(
                    "MAY_NOT_CALL MAY_CALL UNDETERMINED UNDETERMINED MAY_NOT_CALL",
                    text(
                            statement,
                            "SELECT string_agg(coalesce(dnc_verdict, 'null'), ' ' ORDER BY id) FROM '" + out + "'"));
            ScrubParquet.main(new String[] {
                list.toString(),
                "2026-12-24",
                leads.toString(),
                folder.resolve("late.parquet").toString()
            });
            assertEquals(
                    "0",
                    text(
                            statement,
                            "SELECT count(*) FROM '" + folder.resolve("late.parquet")
                                    + "' WHERE dnc_verdict = 'MAY_CALL'"));
            Path again = folder.resolve("again.parquet");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ScrubParquet.main(
                            new String[] {list.toString(), "2026-11-24", out.toString(), again.toString()}));
            assertFalse(Files.exists(again));
            statement.execute("CREATE TABLE listed AS SELECT '2125550143' AS number");
            // The anti-join knows neither the area codes that are not covered nor what is no number.
            assertEquals(
                    "2 3 4 5",
                    text(
                            statement,
                            "SELECT string_agg(id, ' ' ORDER BY id) FROM '" + leads
                                    + "' WHERE NOT EXISTS (SELECT 1 FROM listed WHERE number = regexp_replace(phone, '\\D', '', 'g'))"));
        }
    }

    private static String text(Statement statement, String query) throws Exception {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
