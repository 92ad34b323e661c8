package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * SQLite inside this program, one file: the number is the row's own key, so the table is its index and there is no
 * other. Loaded in one transaction without a journal, since a list that failed to load is loaded anew. Then opened as a
 * file that nobody changes, which spares each question the lock, and read through a memory map.
 */
final class Sqlite implements Store {
    private static final int BATCH = 10_000;

    private final Path file;
    private final Connection connection;
    private final NumberQuery query;
    private final PreparedStatement many;

    private Sqlite(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.query = new NumberQuery(connection);
        this.many = connection.prepareStatement(
                "SELECT number FROM listed WHERE number IN (SELECT value FROM json_each(?))");
    }

    static Sqlite load(FlatFile list, Path folder) throws IOException, SQLException {
        Path file = folder.resolve("listed.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            fill(list, connection);
        }
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA mmap_size = 8000000000");
        }
        return new Sqlite(file, connection);
    }

    private static void fill(FlatFile list, Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("CREATE TABLE listed (number INTEGER PRIMARY KEY)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR IGNORE INTO listed VALUES (?)")) {
            int[] waiting = {0};
            list.forEach(number -> {
                insert.setLong(1, number);
                insert.addBatch();
                if (++waiting[0] % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public String name() {
        return "SQLite, INTEGER PRIMARY KEY";
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

    /** One {@code IN} with the numbers as one JSON array. */
    @Override
    public long[] listed(long[] numbers) throws SQLException {
        many.setString(1, Arrays.toString(numbers));
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
