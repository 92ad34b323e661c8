package io.github.opendnc.examples.databases;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBFunctions;

/**
 * The verdict as a function of DuckDB, which reads and writes Parquet, CSV and object stores by itself: one big machine.
 * Arguments: the file of a snapshot, leads in Parquet with a column {@code phone}, the file to write.
 */
public final class ScrubParquet {
    private ScrubParquet() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException, SQLException {
        Scrubber scrubber = Scrubber.of(Registries.of(Snapshot.open(Path.of(args[0]))), UsFederal.rules());
        Campaign campaign = Campaign.of(Purpose.SALES);
        LocalDate day = LocalDate.of(2026, 11, 24);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            register(
                    duck,
                    phone -> PhoneNumber.tryParse(phone)
                            .number()
                            .map(number -> scrubber.verdict(Call.on(day, campaign, number))
                                    .name())
                            .orElse("UNDETERMINED"));
            statement.execute(String.format(
                    Locale.ROOT,
                    "COPY (SELECT *, dnc_verdict(phone) AS dnc_verdict FROM '%s') TO '%s' (FORMAT parquet)",
                    args[1].replace("'", "''"),
                    args[2].replace("'", "''")));
        }
    }

    private static void register(Connection duck, UnaryOperator<String> verdict) throws SQLException {
        DuckDBFunctions.scalarFunction()
                .withName("dnc_verdict")
                .withParameter(String.class)
                .withReturnType(String.class)
                .withFunction((String phone) -> phone == null ? "UNDETERMINED" : verdict.apply(phone))
                .register(duck);
    }
}
