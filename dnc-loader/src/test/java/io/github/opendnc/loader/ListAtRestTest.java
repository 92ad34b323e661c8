package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the rest of a list that is still being written would be called. */
final class ListAtRestTest {
    private static final ByteBuffer RECORD = ByteBuffer.wrap(TestLists.bytes("212,5550143\n"));

    @TempDir
    private Path folder;

    /** A download appends; a copy over an older file keeps its length. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListThatIsBeingWrittenIsRefused(boolean appended) throws Exception {
        Path file = TestLists.write(folder, "list.txt", "212,5550142\n".repeat(400_000));
        AtomicBoolean loaded = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                while (!loaded.get()) {
                    channel.write(RECORD.duplicate(), appended ? channel.size() : 0);
                    begun.countDown();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        try {
            begun.await();
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class, () -> TestLists.us().load(file));
            assertEquals("list.txt: expected a file at rest; found one that is being written", refused.getMessage());
        } finally {
            loaded.set(true);
            writer.join();
        }
    }
}
