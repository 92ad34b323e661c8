package io.github.opendnc.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files that are going to be read, and what they are like before: so that their digests are not taken of something else. */
final class FilesRead {
    private record Before(PartFile file, Object state) {}

    private final List<Before> files = new ArrayList<>();

    FilesRead(List<PartFile> files) throws IOException {
        for (PartFile file : files) {
            if (file.canBeReadAgain()) {
                this.files.add(new Before(file, RestingFile.state(file.path())));
            }
        }
    }

    /**
     * Their digests, but for those of pipes and devices.
     *
     * @throws IOException if one cannot be read, or is not any more what it was
     */
    List<PartFile.Digested> digested() throws IOException {
        List<PartFile.Digested> digested = new ArrayList<>();
        for (Before before : files) {
            digested.add(before.file().digested());
            if (!RestingFile.state(before.file().path()).equals(before.state())) {
                throw new IOException(before.file().path() + ": has changed since it was read");
            }
        }
        return digested;
    }
}
