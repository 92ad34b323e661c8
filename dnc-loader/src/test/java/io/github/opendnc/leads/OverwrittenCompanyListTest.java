package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes a number over the last one while the list is read, and sets the time of the file back, as some copying programs do. */
final class OverwrittenCompanyListTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String NUMBERS = numbers();
    private static final String BEFORE = "2125550142\n";
    private static final String AFTER = "3035550144\n";
    private static final int TRIES = 25;
    /** On a busy machine every write may come while the list is read, so that all are refused: later ones come after it. */
    private static final int MOST_TRIES = 40 * TRIES;

    @TempDir
    Path dir;

    @Test
    void theDigestIsThatOfTheNumbersThatWereRead() throws Exception {
        Path file = Files.writeString(dir.resolve("company.csv"), NUMBERS + BEFORE);
        FileTime time = Files.getLastModifiedTime(file);
        String digestBefore = digest(file);
        overwrite(file, AFTER, time);
        String digestAfter = digest(file);
        assertNotEquals(digestBefore, digestAfter);
        CompanyListFile.read(file, DAY); // the first one compiles
        long begin = System.nanoTime();
        CompanyListFile.read(file, DAY);
        long longest = System.nanoTime() - begin;
        int read = 0;
        for (int i = 0; i < TRIES || (read == 0 && i < MOST_TRIES); i++) {
            overwrite(file, BEFORE, time);
            long delay = longest * i / TRIES;
            CompletableFuture<Void> written = CompletableFuture.runAsync(
                    () -> overwrite(file, AFTER, time), CompletableFuture.delayedExecutor(delay, TimeUnit.NANOSECONDS));
            try {
                CompanyList list = CompanyListFile.read(file, DAY).list();
                read++;
                boolean isAfter = list.bars(new PhoneNumber(13035550144L), DAY);
                assertEquals(
                        isAfter ? digestAfter : digestBefore,
                        list.info().sources().get(0).sha256());
            } catch (MalformedFileException beingWritten) {
                String message = String.valueOf(beingWritten.getMessage());
                assertTrue(message.contains("one that is being written"), message);
            } finally {
                written.join();
            }
        }
        assertTrue(read > 0, "none of " + MOST_TRIES);
    }

    private static String numbers() {
        StringBuilder text = new StringBuilder("phone\n");
        for (int line = 0; line < 20_000; line++) {
            text.append("415").append(2_000_000 + line).append('\n');
        }
        return text.toString();
    }

    private static void overwrite(Path file, String number, FileTime time) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(number.getBytes(US_ASCII)), NUMBERS.length());
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SourceFile.of(file, in).sha256();
        }
    }
}
