package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();
    private final ProgressLine line = new ProgressLine(new PrintStream(terminal, true, US_ASCII), now::get);

    @Test
    void tellsRowsRateAndTimeLeftNotTooOften() {
        now.set(TimeUnit.SECONDS.toNanos(10));
        line.progress(5_000_000, 1_000, 7_100);
        line.progress(5_000_001, 1_001, 7_100);
        assertEquals("\r5,000,000 rows, 500,000 rows per second, 1:01 left", text());
    }

    @Test
    void isErasedInFull() {
        now.set(TimeUnit.SECONDS.toNanos(1));
        line.progress(1, 1, 1);
        int width = text().length() - 1;
        terminal.reset();
        line.erase();
        assertEquals("\r" + " ".repeat(width) + "\r", text());
    }

    @Test
    void nothingIsErasedWhereNothingWasShown() {
        line.erase();
        assertEquals("", text());
    }

    private String text() {
        return terminal.toString(US_ASCII);
    }
}
