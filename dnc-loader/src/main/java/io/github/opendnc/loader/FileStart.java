package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import io.github.opendnc.zip.Workbook;

/** The first bytes of a list or of a change list. Immutable. */
final class FileStart {
    /** How many bytes tell the kinds apart. */
    static final int LENGTH = 4;

    private final byte[] bytes;

    /**
     * Copies the first bytes.
     *
     * @param bytes at most {@link #LENGTH}; fewer if the file has fewer
     */
    FileStart(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Whether the file begins with the byte order mark of UTF-8, which takes three bytes. */
    boolean isMarked() {
        return is(0xEF, 0xBB, 0xBF);
    }

    /** Refuses what is known not to be ASCII or UTF-8 text. */
    void refuseOtherThanText(FilePlace place) throws MalformedFileException {
        boolean bare = bytes.length > 1 && (bytes[0] == 0 ^ bytes[1] == 0);
        if (is(0xFF, 0xFE) || is(0xFE, 0xFF) || bare) {
            throw place.malformed(1, "ASCII or UTF-8 text", "UTF-16 text, as saved by a spreadsheet or an editor");
        }
        if (is('P', 'K')) {
            throw place.malformed("a list", "a zip file inside a zip file");
        }
        if (is(0xD0, 0xCF, 0x11, 0xE0)) {
            throw place.malformed(ListContent.A_LIST, Workbook.OLD);
        }
        if (is(0x1F, 0x8B)) {
            throw place.malformed("a list, plain or in a zip file", "a gzip file");
        }
    }

    private boolean is(int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
