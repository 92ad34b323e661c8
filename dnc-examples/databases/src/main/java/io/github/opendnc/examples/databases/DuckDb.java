package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;

/**
 * DuckDB inside this program, one file, all cores. It reads the flat file by itself and keeps the rows in the file's
 * ascending order, so that without an index it skips most row groups by their lowest and highest number. Its size is
 * that of the file after a checkpoint.
 */
final class DuckDb implements Store {
    /** What there is besides the rows. */
    enum Index {
        NONE("no index"),
        UNIQUE("unique index");

        private final String text;

        Index(String text) {
            this.text = text;
        }
    }

    @SuppressWarnings("InlineFormatString") // a query is read by itself
    private static final String READ = "CREATE TABLE listed AS SELECT"
            + " 10000000000 + area * 10000000 + local AS number FROM read_csv('%s', header = false, delim = ',',"
            + " quote = '', escape = '', columns = {'area': 'BIGINT', 'local': 'BIGINT'})";

    private final Index index;
    private final Path file;
    private final Connection connection;
    private final NumberQuery query;
    private final PreparedStatement many;

    private DuckDb(Index index, Path file, Connection connection) throws SQLException {
        this.index = index;
        this.file = file;
        this.connection = connection;
        this.query = new NumberQuery(connection);
        this.many =
                connection.prepareStatement("SELECT number FROM listed WHERE number IN (SELECT unnest(?::BIGINT[]))");
    }

    static DuckDb load(FlatFile list, Path folder, Index index) throws SQLException {
        Path file = folder.resolve("listed.duckdb");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    String.format(Locale.ROOT, READ, list.path().toString().replace("'", "''")));
            if (index == Index.UNIQUE) {
                statement.execute("CREATE UNIQUE INDEX listed_number ON listed (number)");
            }
            statement.execute("CHECKPOINT");
        }
        return new DuckDb(index, file, connection);
    }

    @Override
    public String name() {
        return "DuckDB, " + index.text;
    }

    @Override
    public String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public Size size() throws IOException {
        return Size.onDisk(Files.size(file));
    }

    @Override
    public boolean lists(long number) throws SQLException {
        return query.hasRow(number);
    }

    /** One semi-join with an array. */
    @Override
    public long[] listed(long[] numbers) throws SQLException {
        Array array = connection.createArrayOf(
                "BIGINT", Arrays.stream(numbers).boxed().toArray());
        many.setArray(1, array);
        return NumberQuery.numbers(many, numbers.length);
    }

    @Override
    public void close() throws IOException, SQLException {
        query.close();
        many.close();
        connection.close();
        Files.delete(file);
    }
}
