package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Something that is done with a file in its most probable encoding, so that the file is read only once. If that fails,
 * the file is read to find its encoding. A fault of the encoding is reported before any other fault. If the encoding is
 * another one, the attempt is made again.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface TextAttempt<R> {
    /** Some bytes are not text of the encoding. */
    final class NotText extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Forgets what the first attempt has written. */
    @FunctionalInterface
    interface Forgetting {
        void forget() throws IOException;
    }

    /**
     * Makes the attempt, and checks the bytes on the way.
     *
     * @throws NotText if some bytes are not text of the encoding
     */
    R run(TextEncoding encoding) throws IOException;

    /**
     * Makes one attempt or two.
     *
     * @throws MalformedFileException if the file is not text in the given encoding, or in one that can be found out;
     *     otherwise, whatever else the attempt finds wrong
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

    /** Makes the only attempt at a file whose encoding was found out before. */
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
