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
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBFunctions;

/**
 * The verdict as a function of DuckDB, which reads and writes Parquet, CSV and object stores by itself: one big machine.
 * The number alone is asked, and nothing that other columns say of the person: put who asked for no calls on a company list, or
 * keep such rows out. Arguments: the file of a snapshot, the day of the calls, leads in Parquet with a column {@code phone}, the
 * file to write.
 */
public final class ScrubParquet {
    private ScrubParquet() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException, SQLException {
        Scrubber scrubber = Scrubber.of(Registries.of(Snapshot.open(Path.of(args[0]))), UsFederal.rules());
        Campaign campaign = Campaign.of(Purpose.SALES);
        LocalDate day = LocalDate.parse(args[1]);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            register(
                    duck,
                    phone -> PhoneNumber.tryParse(phone)
                            .number()
                            .map(number -> scrubber.verdict(Call.on(day, campaign, number))
                                    .name())
                            .orElse("UNDETERMINED"));
            checkFresh(statement, args[2]);
            statement.execute(String.format(
                    Locale.ROOT,
                    "COPY (SELECT *, dnc_verdict(phone) AS dnc_verdict FROM '%s') TO '%s' (FORMAT parquet)",
                    args[2].replace("'", "''"),
                    args[3].replace("'", "''")));
        }
    }

    /** Beside an old verdict DuckDB would give the new one another name. */
    private static void checkFresh(Statement statement, String leads) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM '" + leads.replace("'", "''") + "' LIMIT 0")) {
            ResultSetMetaData table = rows.getMetaData();
            for (int i = 1; i <= table.getColumnCount(); i++) {
                if (table.getColumnName(i).toLowerCase(Locale.ROOT).startsWith("dnc_")) {
                    throw new IllegalArgumentException(
                            leads + ": expected no column of an earlier scrub, found " + table.getColumnName(i));
                }
            }
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
