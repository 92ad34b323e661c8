package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Something that is done with a file in the encoding that it most probably has, so that the file is read once. When that
 * fails the file is read to find out its encoding, which has the first word on what is wrong, and it is done again if the
 * encoding was another.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
public interface TextAttempt<R> {
    /** There are bytes that are no text of the encoding. */
    final class NotText extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Forgets what the first attempt has written. */
    @FunctionalInterface
    interface Forgetting {
        void forget() throws IOException;
    }

    /**
     * Does it, and checks the bytes on the way.
     *
     * @throws NotText if there are bytes that are no text of the encoding
     */
    R run(TextEncoding encoding) throws IOException;

    /**
     * Runs an attempt, or two.
     *
     * @throws MalformedFileException if the file is not text in the encoding given, or in one that can be found out; if it
     *     is, whatever else an attempt finds wrong
     */
    static <R> R run(FileBytes file, Optional<Charset> given, TextAttempt<R> attempt, Forgetting output)
            throws IOException {
        TextEncoding assumed = TextEncoding.assumed(file, given);
        try {
            return attempt.run(assumed);
        } catch (NotText | MalformedFileException failed) {
            TextEncoding found = TextEncoding.of(file, given);
            if (found.equals(assumed)) {
                throw failed instanceof NotText ? changed(file, found) : failed;
            }
            output.forget();
            return once(file, found, attempt);
        }
    }

    /** Runs the one attempt at a file of which the encoding was found out before. */
    static <R> R once(FileBytes file, TextEncoding found, TextAttempt<R> attempt) throws IOException {
        try {
            return attempt.run(found);
        } catch (NotText notAnyMore) {
            throw changed(file, found);
        }
    }

    private static MalformedFileException changed(FileBytes file, TextEncoding encoding) {
        return MalformedFileException.of(
                file.name(), encoding.charset() + " text", "bytes that do not decode; the file has changed meanwhile");
    }
}
