package io.github.opendnc.examples.databases;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A PostgreSQL server of its own, over loopback TCP. Loaded by {@code COPY} into a table made in the same transaction,
 * which then needs no log; then the primary key and the statistics. Its size is that of the table and its index.
 */
final class Postgres implements Store {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final NumberQuery query;
    private final PreparedStatement many;

    private Postgres(Connection connection) throws SQLException {
        this.connection = connection;
        this.query = new NumberQuery(connection);
        this.many = connection.prepareStatement("SELECT number FROM listed WHERE number = ANY (?)");
    }

    static Postgres load(FlatFile list, String url) throws IOException, SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE listed (number bigint NOT NULL)");
            copy(list, connection.unwrap(PGConnection.class));
            statement.execute("ALTER TABLE listed ADD PRIMARY KEY (number)");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM (ANALYZE) listed");
        }
        return new Postgres(connection);
    }

    private static void copy(FlatFile list, PGConnection connection) throws IOException, SQLException {
        String sql = "COPY listed FROM STDIN (FREEZE)";
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection, sql, BUFFER)) {
            list.<IOException>forEach(number -> out.write((number + "\n").getBytes(US_ASCII)));
        }
    }

    @Override
    public String name() {
        return "PostgreSQL, bigint primary key";
    }

    @Override
    public String version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT split_part(current_setting('server_version'), ' ', 1)")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public Size size() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_total_relation_size('listed')")) {
            row.next();
            return Size.onDisk(row.getLong(1));
        }
    }

    @Override
    public boolean lists(long number) throws SQLException {
        return query.hasRow(number);
    }

    /** One {@code = ANY} with an array. */
    @Override
    public long[] listed(long[] numbers) throws SQLException {
        Array array = connection.unwrap(PGConnection.class).createArrayOf("bigint", numbers);
        many.setArray(1, array);
        return NumberQuery.numbers(many, numbers.length);
    }

    @Override
    public void close() throws SQLException {
        query.close();
        many.close();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE listed");
        }
        connection.close();
    }
}
