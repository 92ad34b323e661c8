package io.github.opendnc.loader;

import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.io.InputStream;

/** Reads the unpacked text of a downloaded file from its first byte to its last. */
interface ContentReader {
    /** Reads the stream to its end. */
    ListForm read(InputStream in, FilePlace place) throws IOException;

    /** Takes note of what the name of a member says that is read next. */
    default void begin(FileName member) {}
}
