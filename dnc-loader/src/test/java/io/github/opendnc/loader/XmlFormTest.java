package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every XML parser refuses is refused, for it may hide records; the JDK's own is asked as well. */
final class XmlFormTest {
    private static final String OPEN = "<list type='full' level='ac' val='416'>";
    private static final String ONE = "<ph val='5550100' />";
    private static final String OTHER = "<ph val='5550199' />";
    private static final String BOM = "\u00ef\u00bb\u00bf";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A comment that does not end where it was meant to, and swallows what stands before the next one.
                OPEN + "<!-- page 1 >" + ONE + "<!-- page 2 -->" + OTHER + "</list>",
                OPEN + "<!-- page 1 -- >" + ONE + "<!-- page 2 -->" + OTHER + "</list>",
                OPEN + "<!-- page 1 --" + ONE + "<!-- page 2 -->" + OTHER + "</list>",
                OPEN + "<!-- a ---><!-- b -->" + OTHER + "</list>",
                OPEN + "<!-->" + ONE + "<!---->" + OTHER + "</list>",
                OPEN + OTHER + "</list><!-- a -- b -->",
                // A declaration likewise.
                "<?xml version='1.0'>" + OPEN + ONE + "</list><?xml version='1.0'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0'" + OPEN + ONE + "</list>" + "<?a?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' encoding='<list>'?>" + OPEN + OTHER + "</list>",
                "<?xml?>" + OPEN + OTHER + "</list>",
                "<?xmlversion='1.0'?>" + OPEN + OTHER + "</list>",
                "<?xml encoding='UTF-8'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' version='1.0'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0'encoding='UTF-8'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' standalone='maybe'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' encoding='klingon'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' encoding='UTF-16'?>" + OPEN + OTHER + "</list>",
                "<?xml version='2.0'?>" + OPEN + OTHER + "</list>",
                "\n<?xml version='1.0'?>" + OPEN + OTHER + "</list>",
                BOM + " <?xml version='1.0'?>" + OPEN + OTHER + "</list>",
                // Characters that no XML text has.
                OPEN + "<!-- \u0001 -->" + OTHER + "</list>",
                OPEN + "<!-- \u00e9 -->" + OTHER + "</list>",
                OPEN + "<!-- \u00ef\u00bf\u00bf -->" + OTHER + "</list>",
                OPEN + "<!-- \u00ed\u00a0\u0080 -->" + OTHER + "</list>",
                "<?xml version='1.0' encoding='US-ASCII'?>" + OPEN + "<!-- \u00c3\u00a9 -->" + OTHER + "</list>",
                OPEN + OTHER + "</list>\0",
                // Attributes.
                OPEN + "<ph val='5550199' note='a' note='b' /></list>",
                OPEN + "<ph val='5550199' 2='a' /></list>",
                OPEN + "<ph val='5550199' -a='a' /></list>",
                OPEN + "<ph val='5550199'note='a' /></list>",
                OPEN + "<ph val='5550199' note='<' /></list>",
                OPEN + "<ph val='5550199' note='&' /></list>",
                // The defect that is read in one place is read in no other.
                "<list type='full' level='ac' val='416' />" + OTHER,
                "<list type='full' level='ac' val='416' / >" + OTHER + "</list>",
                "<list type='full' level='all' /><ac val='416' />" + OTHER + "</ac></list>",
                "<list type='full' level='ac' val='416' />" + OTHER + "</list></list>",
            })
    void whatIsNotWellFormed(String list) throws IOException {
        assertEquals(Optional.empty(), StaxList.read(list), "the JDK's parser");
        assertEquals(Optional.empty(), parsed(list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPEN + OTHER + "</list>",
                OPEN + "<!--->" + ONE + "-->" + OTHER + "</list>",
                OPEN + "<!----><!-- - a - b -><? & ]]> " + ONE + "-->" + OTHER
                        + "<!-- \t\r\n -->\n</list ><!-- end -->",
                OPEN + "<!-- \u00c3\u00a9 \u00f0\u009f\u0098\u0080 \u00ef\u00bf\u00bd -->" + OTHER + "</list>",
                "<list type='full' level='ac' val='416' />" + OTHER + "</list>",
                "<list type='full' level='ac' val='416' note='/>' />" + OTHER + "</list>",
                "<!-- <list/> --> <list type='full' level='ac' val='416'/>" + OTHER + "</list>",
                "<list type='full' level='ac' val='416' xmlns:x='urn:a' x:y='z'>" + OTHER + "</list>",
                BOM + "<?xml version='1.0'?><list type='full' level='ac' val='416'/>" + OTHER + "</list>",
                BOM + "<?xml version='1.0' encoding='utf-8'?>" + OPEN + OTHER + "</list>",
                "<?xml\tversion = \"1.0\"\n encoding='UTF-8'  standalone = 'no' ?>\n" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' standalone='yes'?>" + OPEN + OTHER + "</list>",
                "<?xml version='1.0' encoding='ISO-8859-1'?>" + OPEN + "<!-- \u00e9 -->" + OTHER + "</list>",
                "<?xml version='1.0' encoding='windows-1252'?>" + OPEN + "<!-- \u0093 -->" + OTHER + "</list>",
                "<?xml version='1.0' encoding='US-ASCII'?>" + OPEN + "<!-- e -->" + OTHER + "</list>",
            })
    void whatIsWellFormed(String list) throws IOException {
        assertEquals(Optional.of(List.of(416_555_0199L)), StaxList.read(list), "the JDK's parser");
        assertEquals(Optional.of(Set.of(416_555_0199L)), parsed(list));
    }

    @Test
    void aCommentHasABound() throws IOException {
        String longest = "x".repeat(XmlComment.LONGEST);
        assertTrue(parsed(OPEN + "<!--" + longest + "-->" + OTHER + "</list>").isPresent());
        assertTrue(parsed(OPEN + "<!--" + longest + "x-->" + OTHER + "</list>").isEmpty());
    }

    private static Optional<Set<Long>> parsed(String list) throws IOException {
        TestLists.Numbers sink = new TestLists.Numbers();
        try {
            new ListContent(PublishedList.US_FULL_LIST, sink, 300)
                    .read(new ByteArrayInputStream(bytes(list)), FilePlace.of(Path.of("list")));
            return Optional.of(sink.numbers);
        } catch (MalformedFileException refused) {
            return Optional.empty();
        }
    }
}
