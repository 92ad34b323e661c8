package io.github.opendnc.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands in a text decides which patterns are tried on it, and must not decide what its words are. */
final class ColumnWordsProperties {
    /** Has a character for every pattern, and nothing that belongs to the word before it. */
    private static final String EVERYTHING = " \u2022\u00e9\u00e9 Ab4c isn't dnc g h ";

    @Property
    void theWordsOfATextAreThoseBesideAnother(@ForAll("texts") String text) {
        List<String> together = new ArrayList<>(ColumnWords.of(text));
        together.addAll(ColumnWords.of(EVERYTHING));
        assertEquals(together, ColumnWords.of(text + EVERYTHING));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "D",
                "d",
                "N",
                "n",
                "C",
                "c",
                "DnC",
                "dnd'ed",
                "no.",
                "No",
                "o",
                "t",
                "Call",
                "calls",
                "OK",
                "iPhone",
                "III",
                "2",
                "12th",
                "n't",
                "doesn`t",
                "don?t",
                "'",
                "_",
                "-",
                "/",
                " ",
                "  ",
                ".",
                "#",
                "!",
                "a",
                "b",
                "Stop",
                "\u00c9",
                "e\u0301",
                "\u00ad",
                "\u00b0",
                "\u2019",
                "\uff24",
                "\u0130",
                "\u212a",
                "\ud83d\udcf5",
                "\u260e",
                "\u274c",
                "\u200b",
                "\u00d1",
                "T\u00e9l",
                "de");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
