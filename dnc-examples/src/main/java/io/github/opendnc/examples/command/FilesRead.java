package io.github.opendnc.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files that will be read, and their state before. So no digest is taken of changed content. */
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
     * The digests of the files, except pipes and devices.
     *
     * @throws IOException if a file cannot be read, or has changed
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
