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
 * What shows years later that a summary is that of certain files: their digests, the files that the lists were loaded from,
 * the program, how it was asked and the moment.
 *
 * @param program with its version
 * @param invocation how it was asked
 * @param endedAt when the scrub had ended
 * @param files the company's own that were read, and those written; of a pipe or a device there is no digest but that
 *     of a company list
 * @param editions which of a store the lists are that came from one
 * @param listFiles those of the registries, which need not be at hand any more; of an edition also the files of those it rests on
 * @param notKept the editions that answered, or on which those rest, and that are not in their stores any more
 */
record Evidence(
        String program,
        Invocation invocation,
        Instant endedAt,
        List<PartFile.Digested> files,
        List<Edition> editions,
        List<ListFile> listFiles,
        List<NotKept> notKept) {
    /** How the company's own list is called among the files. */
    static final String COMPANY_LIST = "company list";

    /**
     * A file that a list was loaded from.
     *
     * @param edition of a store into which it was loaded, or on which a list was that rests on it
     */
    record ListFile(RegistryId registry, OptionalInt edition, SourceFile file) {}

    /** What a list is, or rests on, and is not in its store any more: of the files that the list rests on not all are named. */
    record NotKept(RegistryId registry, int edition) {}

    /**
     * Of a scrub that has ended.
     *
     * @param chains of the lists that came from stores
     * @throws IOException if a file cannot be read, or one that was read is not any more what it was
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

    /** The company list is read whole before it is asked, so that there is a digest though it came from a pipe. */
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

    /** The lines behind those of the summary; the files of the lists, which may be a thousand, stand in the JSON. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(program + ", ended at " + endedAt);
        files.forEach(file -> lines.append('\n').append(file));
        editions.forEach(edition -> lines.append("\nlist: ").append(edition));
        return lines.toString();
    }
}
