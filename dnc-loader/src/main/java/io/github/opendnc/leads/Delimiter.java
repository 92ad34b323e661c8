package io.github.opendnc.leads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/** Finds the delimiter of a file from its header line. */
final class Delimiter {
    /** In the order in which they win when the header line has equally many. */
    private static final String CANDIDATES = ",;\t|";

    private Delimiter() {}

    /** The most frequent candidate in the first line that is not blank, outside quotes; a comma when there is none. */
    static char of(FileBytes file, TextEncoding encoding) throws IOException {
        int[] counts = new int[CANDIDATES.length()];
        try (InputStream in = file.stream(encoding.mark().length)) {
            count(new BufferedReader(new InputStreamReader(in, encoding.charset())), counts);
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }

    private static void count(Reader reader, int[] counts) throws IOException {
        boolean quoted = false;
        boolean blank = true;
        for (int read = 0; read < LeadReader.LONGEST_RECORD; read++) {
            int c = reader.read();
            boolean lineEnd = c == '\r' || c == '\n';
            if (c < 0 || (lineEnd && !quoted && !blank)) {
                return;
            }
            blank &= lineEnd;
            quoted ^= c == '"';
            int candidate = CANDIDATES.indexOf(c);
            if (candidate >= 0 && !quoted) {
                counts[candidate]++;
            }
        }
    }
}
