package io.github.opendnc.fuzz;

import java.util.List;

/**
 * The classes of which the fuzzer is told what an input did in them. The checks of a target are the same whatever is
 * watched; but every comparison that is watched takes many times as long, and what is no part of reading teaches little.
 */
enum Watched {
    /** All of ours, and the reader of CSV. */
    ALL("io.github.opendnc.**:org.apache.commons.csv.**", ""),

    /**
     * Without the law, which the target {@code facts} watches, and without the words that are looked for in the name of a
     * column: those are hundreds of comparisons with data.
     */
    LEAD_FILES(
            "io.github.opendnc.csv.**:io.github.opendnc.cells.**:io.github.opendnc.columns.**:io.github.opendnc.refusals.**:io.github.opendnc.leads.**:io.github.opendnc.words.**:io.github.opendnc.numbering.**:io.github.opendnc.registry.**"
                    + ":org.apache.commons.csv.**",
            "io.github.opendnc.words.WordSet:io.github.opendnc.words.Phrase*:io.github.opendnc.words.GluedWords"
                    + ":io.github.opendnc.words.ColumnWords:io.github.opendnc.words.Refusal*"),

    /** Without what packs an index, which goes through ten thousand blocks of every area code, nearly all of them empty. */
    SNAPSHOTS(
            "io.github.opendnc.registry.**:io.github.opendnc.fuzz.**",
            "io.github.opendnc.registry.SnapshotBuilder:io.github.opendnc.registry.NumberIndexBuilder"
                    + ":io.github.opendnc.registry.OpenAreaCode:io.github.opendnc.registry.PackedAreaCode"
                    + ":io.github.opendnc.registry.ScatteredAreaCode:io.github.opendnc.registry.Thousand");

    private final String classes;
    private final String except;

    /**
     * What is watched.
     *
     * @param classes these, by name or with stars, joined by colons
     * @param except but not these
     */
    Watched(String classes, String except) {
        this.classes = classes;
        this.except = except;
    }

    /** As Jazzer wants to be told. */
    List<String> options() {
        return List.of(
                "--instrumentation_includes=" + classes,
                "--instrumentation_excludes=" + except,
                "--custom_hook_includes=" + classes,
                "--custom_hook_excludes=" + except);
    }
}
