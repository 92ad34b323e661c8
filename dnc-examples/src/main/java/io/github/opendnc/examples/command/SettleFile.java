package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.util.List;

/** A file of settlements as text: UTF-8, with or without a byte order mark. */
final class SettleFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SettleFile() {}

    /**
     * Its lines.
     *
     * @throws MalformedFileException if a line is not UTF-8
     */
    static List<String> lines(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(NamedFile.bytes(file));
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult end = UTF_8.newDecoder().decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (end.isError()) {
            long line = (text + "?").lines().count();
            throw MalformedFileException.ofLine(file, line, "text in UTF-8", "bytes that are none");
        }
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .lines()
                .toList();
    }
}
