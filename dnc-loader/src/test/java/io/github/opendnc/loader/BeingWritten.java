package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/** A file to which another thread writes one record after the other until this is closed. */
public final class BeingWritten implements AutoCloseable {
    private static final int MOST_READINGS = 100;

    private final Thread writer;
    private volatile boolean closed;

    private BeingWritten(Path file, String record, boolean appended) throws InterruptedException {
        ByteBuffer bytes = ByteBuffer.wrap(TestLists.bytes(record));
        CountDownLatch begun = new CountDownLatch(1);
        writer = new Thread(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                while (!closed) {
                    channel.write(bytes.duplicate(), appended ? channel.size() : 0);
                    begun.countDown();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        begun.await();
    }

    /** Records are added, as by a download. */
    public static BeingWritten atItsEnd(Path file, String record) throws InterruptedException {
        return new BeingWritten(file, record, true);
    }

    /** The first record is written over, as by a copy over an older file: it keeps its length. */
    public static BeingWritten atItsBegin(Path file, String record) throws InterruptedException {
        return new BeingWritten(file, record, false);
    }

    /** On a busy machine the writer may have no turn while a file is read: then the file is whole, and is read again. */
    public MalformedFileException refusal(Reading reading) throws IOException {
        for (int left = MOST_READINGS; left > 1; left--) {
            try {
                assertNotNull(reading.read());
            } catch (MalformedFileException refused) {
                return refused;
            }
        }
        return assertThrows(MalformedFileException.class, reading::read);
    }

    @Override
    public void close() {
        closed = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was written", e);
        }
    }

    /** What is read of the file meanwhile. */
    @FunctionalInterface
    public interface Reading {
        Object read() throws IOException;
    }
}
