package io.github.opendnc.leads;

import io.github.opendnc.csv.TextEncoding;
import java.nio.file.Path;

/**
 * How a lead file is written. Our columns in it are written the same way.
 *
 * @param name the file as messages name it
 */
record LeadForm(Path name, TextEncoding encoding, AnswerColumns columns) {
    char delimiter() {
        return columns.delimiter();
    }
}
