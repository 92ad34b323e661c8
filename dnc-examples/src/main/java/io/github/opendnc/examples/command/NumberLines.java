package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of a stream to which somebody may still be writing. A line is handed out as soon as it has ended. Of a long
 * line only enough is kept to see that it is not a telephone number.
 */
final class NumberLines {
    /** In bytes, more than the longest text that is read as a number. */
    private static final int LONGEST = 1_000;

    private static final byte[] CUT = "...".getBytes(UTF_8);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private boolean atBegin = true;

    NumberLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end; empty after the last one. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        boolean isCut = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST) {
                line.write(b);
            } else {
                isCut |= b != ' ' && b != '\t' && b != '\r';
            }
        }
        if (isCut) {
            line.writeBytes(CUT); // without this, the rest might look like a number and blanks
        }
        String text = line.toString(UTF_8);
        boolean marked = atBegin && text.startsWith(BYTE_ORDER_MARK);
        atBegin = false;
        return Optional.of((marked ? text.substring(1) : text).strip());
    }
}
