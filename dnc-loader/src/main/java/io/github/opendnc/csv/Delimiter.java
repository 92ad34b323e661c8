package io.github.opendnc.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Finds the delimiter of a file from its header line. */
public final class Delimiter {
    /** In the order in which they win when the header line has equally many. */
    public static final String CANDIDATES = ",;\t|";

    private Delimiter() {}

    /** The most frequent candidate in the first line that is not blank, outside quotes; a comma when there is none. */
    public static char of(FileBytes file, TextEncoding encoding) throws IOException {
        try (InputStream in = file.stream(encoding.mark().length)) {
            return of(in, encoding.charset(), true).orElseThrow();
        }
    }

    /**
     * The same of the begin of a file; empty when the line does not end in it.
     *
     * @param last whether nothing comes behind
     */
    public static Optional<Character> of(InputStream begin, Charset charset, boolean last) throws IOException {
        int[] counts = new int[CANDIDATES.length()];
        if (!count(new BufferedReader(new InputStreamReader(begin, charset)), counts) && !last) {
            return Optional.empty();
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return Optional.of(CANDIDATES.charAt(best));
    }

    /** Whether the line ended, or is so long that it need not. */
    private static boolean count(Reader reader, int[] counts) throws IOException {
        boolean quoted = false;
        boolean blank = true;
        for (int read = 0; read < RowReader.LONGEST_RECORD; read++) {
            int c = reader.read();
            boolean lineEnd = c == '\r' || c == '\n';
            if (c < 0 || (lineEnd && !quoted && !blank)) {
                return lineEnd;
            }
            blank &= lineEnd;
            quoted ^= c == '"';
            int candidate = CANDIDATES.indexOf(c);
            if (candidate >= 0 && !quoted) {
                counts[candidate]++;
            }
        }
        return true;
    }
}
