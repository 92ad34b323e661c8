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
    /** If the header line has several of them equally often, the first of these wins. */
    public static final String CANDIDATES = ",;\t|";

    private Delimiter() {}

    /** The most frequent candidate outside quotes in the first line that is not blank; a comma if there is none. */
    public static char of(FileBytes file, TextEncoding encoding) throws IOException {
        try (InputStream in = file.stream(encoding.mark().length)) {
            return of(in, encoding.charset(), true).orElseThrow();
        }
    }

    /**
     * The same for the beginning of a file; empty if the line does not end there.
     *
     * @param last whether the file ends there too
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

    /** Counts the candidates of a line. Returns whether the line ended, or is so long that its end does not matter. */
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
