package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What shows years later that a summary is that of certain files: their digests, the files that the lists were loaded from,
 * the program and the moment.
 *
 * @param program with its version
 * @param endedAt when the scrub had ended
 * @param files the company's own that were read, and those written; of a pipe or a device there is no digest
 * @param listFiles those of the registries, which need not be at hand any more
 */
record Evidence(String program, Instant endedAt, List<PartFile.Digested> files, List<ListFile> listFiles) {
    /** A file that a list was loaded from. */
    record ListFile(RegistryId registry, SourceFile file) {}

    /**
     * Of a scrub that has ended.
     *
     * @throws IOException if a file cannot be read, or one that was read is not any more what it was
     */
    static Evidence of(FilesRead read, List<PartFile> written, Registries lists, Instant endedAt) throws IOException {
        List<PartFile.Digested> files = new ArrayList<>(read.digested());
        for (PartFile file : written) {
            if (file.canBeReadAgain()) {
                files.add(file.digested());
            }
        }
        List<ListFile> listFiles = new ArrayList<>();
        for (Snapshot list : lists.snapshots()) {
            for (SourceFile source : list.info().sources()) {
                listFiles.add(new ListFile(list.info().registry(), source));
            }
        }
        return new Evidence("dnc " + Versions.ofThisProgram(), endedAt, List.copyOf(files), List.copyOf(listFiles));
    }

    /** The lines behind those of the summary; the files of the lists, which may be a thousand, stand in the JSON. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(program + ", ended at " + endedAt);
        files.forEach(file -> lines.append('\n').append(file));
        return lines.toString();
    }
}
