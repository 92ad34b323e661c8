package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.store.Edition;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Shows even years later that a summary belongs to certain files: their digests, the files from which the lists were
 * loaded, the program, the command line and the moment.
 *
 * @param program the program with its version
 * @param invocation the command line
 * @param endedAt when the scrub had ended
 * @param files the company's own files that were read, and those that were written; a pipe or a device has no digest
 *     unless it held the company list
 * @param editions the editions of the lists that came from a store
 * @param listFiles the files of the registries, which need not be kept; for an edition also the files of those on which
 *     it rests
 * @param notKept editions that answered or on which these rest, and that are not in their stores any more
 */
record Evidence(
        String program,
        Invocation invocation,
        Instant endedAt,
        List<PartFile.Digested> files,
        List<Edition> editions,
        List<ListFile> listFiles,
        List<NotKept> notKept) {
    /** The name of the company's own list among the files. */
    static final String COMPANY_LIST = "company list";

    /**
     * A file from which a list was loaded.
     *
     * @param edition the edition of a store into which it was loaded, if the list is or rests on that edition
     */
    record ListFile(RegistryId registry, OptionalInt edition, SourceFile file) {}

    /**
     * An edition that a list is or rests on, and that is not in its store any more. So not all files of the list are
     * named.
     */
    record NotKept(RegistryId registry, int edition) {}

    /**
     * The evidence of a scrub that has ended.
     *
     * @param chains the editions of the lists that came from stores
     * @throws IOException if a file cannot be read, or has changed since it was read
     */
    static Evidence of(
            FilesRead read,
            List<PartFile> written,
            Registries lists,
            List<EditionChain> chains,
            Invocation invocation,
            Instant endedAt)
            throws IOException {
        List<PartFile.Digested> files = new ArrayList<>(read.digested());
        for (PartFile file : written) {
            if (file.canBeReadAgain()) {
                files.add(file.digested());
            }
        }
        addUnread(files, lists);
        List<ListFile> listFiles = new ArrayList<>();
        List<NotKept> notKept = new ArrayList<>();
        for (Snapshot list : lists.snapshots()) {
            RegistryId registry = list.info().registry();
            boolean isOfStore =
                    chains.stream().anyMatch(chain -> chain.edition().registry().equals(registry));
            if (!isOfStore) {
                OptionalInt edition = list.info().edition();
                list.info().sources().forEach(source -> listFiles.add(new ListFile(registry, edition, source)));
                edition.ifPresent(number -> notKept.add(new NotKept(registry, number)));
            }
        }
        for (EditionChain chain : chains) {
            add(chain.edition(), listFiles);
            chain.bases().forEach(base -> add(base, listFiles));
            chain.notKept()
                    .ifPresent(number -> notKept.add(new NotKept(chain.edition().registry(), number)));
        }
        return new Evidence(
                "dnc " + Versions.ofThisProgram(),
                invocation,
                endedAt,
                List.copyOf(files),
                chains.stream().map(EditionChain::edition).toList(),
                List.copyOf(listFiles),
                List.copyOf(notKept));
    }

    /** Adds the company list. It is read whole before it is used, so it has a digest even if it came from a pipe. */
    private static void addUnread(List<PartFile.Digested> files, Registries lists) {
        boolean isThere = files.stream().anyMatch(file -> file.part().equals(COMPANY_LIST));
        lists.companyList()
                .filter(list -> !isThere)
                .ifPresent(list -> list.info()
                        .sources()
                        .forEach(file -> files.add(
                                new PartFile.Digested(COMPANY_LIST, file.name(), file.bytes(), file.sha256()))));
    }

    private static void add(Edition edition, List<ListFile> files) {
        edition.sources()
                .forEach(source ->
                        files.add(new ListFile(edition.registry(), OptionalInt.of(edition.number()), source)));
    }

    /** The lines after those of the summary. The files of the lists may be a thousand, so only the JSON names them. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(program + ", ended at " + endedAt);
        files.forEach(file -> lines.append('\n').append(file));
        editions.forEach(edition -> lines.append("\nlist: ").append(edition));
        return lines.toString();
    }
}
