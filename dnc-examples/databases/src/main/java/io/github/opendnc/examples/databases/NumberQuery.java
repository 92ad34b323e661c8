package io.github.opendnc.examples.databases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The questions to a table {@code listed} of one column {@code number}, prepared once. Not thread-safe. */
final class NumberQuery implements AutoCloseable {
    private final PreparedStatement one;

    NumberQuery(Connection connection) throws SQLException {
        this.one = connection.prepareStatement("SELECT 1 FROM listed WHERE number = ?");
    }

    /** Whether there is a row for the number. */
    boolean hasRow(long number) throws SQLException {
        one.setLong(1, number);
        try (ResultSet row = one.executeQuery()) {
            return row.next();
        }
    }

    /**
     * The numbers that a query finds.
     *
     * @param many its parameters set; it selects one column
     * @param atMost how many rows there can be
     */
    static long[] numbers(PreparedStatement many, int atMost) throws SQLException {
        long[] numbers = new long[atMost];
        int count = 0;
        try (ResultSet row = many.executeQuery()) {
            while (row.next()) {
                numbers[count++] = row.getLong(1);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    @Override
    public void close() throws SQLException {
        one.close();
    }
}
