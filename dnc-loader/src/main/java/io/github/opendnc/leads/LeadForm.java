package io.github.opendnc.leads;

import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;

/**
 * How a lead file is written. Our columns in it are written the same way.
 *
 * @param name the file as messages name it
 */
record LeadForm(Path name, TextEncoding encoding, AnswerColumns columns) {
    /**
     * Checks that our columns can be written.
     *
     * @throws MalformedFileException if the encoding does not have the delimiter
     */
    static LeadForm of(Path name, TextEncoding encoding, AnswerColumns columns) throws MalformedFileException {
        if (!encoding.charset().newEncoder().canEncode(columns.delimiter())) {
            throw MalformedFileException.of(
                    name,
                    "a delimiter that " + encoding.charset() + " has",
                    MalformedFileException.shown(String.valueOf(columns.delimiter())) + ", as given");
        }
        return new LeadForm(name, encoding, columns);
    }

    char delimiter() {
        return columns.delimiter();
    }
}
