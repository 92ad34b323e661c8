package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.sql.SQLException;

/**
 * A place that holds the numbers of a list and says which are listed. Used by one thread, over one connection where
 * there is one. Closing it removes what it held.
 */
sealed interface Store extends AutoCloseable permits OpenDnc, Sqlite, DuckDb, Postgres, RedisBitmap, RedisSet {
    /** Fills a new store, until it is ready to answer: rows, index, statistics. What is timed as "load". */
    @FunctionalInterface
    interface Loading {
        /** Reads the list into a store that was empty. */
        Store load(FlatFile list) throws IOException, SQLException;
    }

    /** What it is and how it is laid out. */
    String name();

    /** The version of the engine, as it tells itself. */
    String version() throws SQLException;

    /** What the numbers occupy. */
    Size size() throws IOException, SQLException;

    /** Whether one number is listed. */
    boolean lists(long number) throws SQLException;

    /** Those of the numbers that are listed, in any order, by the store's best way to ask for many. */
    long[] listed(long[] numbers) throws SQLException;

    @Override
    void close() throws IOException, SQLException;
}
