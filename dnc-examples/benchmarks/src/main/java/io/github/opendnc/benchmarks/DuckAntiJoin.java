package io.github.opendnc.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The rows of a lead file whose numbers are not in a table of DuckDB: less than a scrub answers, and what one would write
 * in SQL. {@code table DATABASE LIST} makes the table of a list as the FTC gives it out, {@code join DATABASE LEADS OUT} the
 * rows.
 */
final class DuckAntiJoin {
    private DuckAntiJoin() {}

    /** Runs the program. */
    public static void main(String[] args) throws SQLException {
        String file = quoted(args[2]);
        String sql = args[0].equals("table")
                ? "CREATE TABLE listed AS SELECT area::BIGINT * 10000000 + line::BIGINT AS number FROM read_csv('"
                        + file + "', header = false, columns = {'area': 'INT', 'line': 'INT'})"
                : "COPY (SELECT leads.* FROM read_csv('" + file
                        + "', header = true, all_varchar = true, quote = '\"', escape = '\"') AS leads"
                        + " ANTI JOIN listed ON listed.number ="
                        + " TRY_CAST(right(regexp_replace(leads.phone, '[^0-9]', '', 'g'), 10) AS BIGINT))"
                        + " TO '" + quoted(args[3]) + "' (HEADER)";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + args[1]);
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String file) {
        return file.replace("'", "''");
    }
}
