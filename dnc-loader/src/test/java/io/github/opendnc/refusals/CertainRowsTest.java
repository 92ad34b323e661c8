package io.github.opendnc.refusals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.cells.PhoneWords;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CertainRowsTest {
    private static final CertainRows CERTAIN = new CertainRows(',', new BitSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Robert,Garcia,212 555 01",
                "\"1\",\"Robert\",\"\",\"212 555 01\"",
                "\"Garcia, Robert\",(212) 555-01",
                "\"c \"\"b\"\"\" ,\"1\"",
                ",,1,,2",
                "x, Robert,, 7"
            })
    void whatStatesSeveralThingsIsARow(String record) {
        assertTrue(isCertain(CERTAIN, record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not call,,,",
                "Do not call,Do not call,,",
                "\"Do not call\",Do not call ,,",
                "N/A,NULL,nan,Do not call",
                "\"Do not call, please\",,",
                "She said, do not call, ever, please",
                "She said,\" do not call\", ever",
                "Do not call,do-not-call,DNC",
                "Do not call,0,0000-00-00,0.00",
                "Do not call,5 times,\uff15",
                "1",
                ",,",
                "\"\",\"\"",
                ""
            })
    void aHeadingOrASentenceIsNot(String record) {
        assertFalse(isCertain(CERTAIN, record));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatAnEarlierScrubWroteSaysNothingOfTheRow(int column) {
        BitSet earlier = BitSet.valueOf(new long[] {1L << column});
        String record = IntStream.range(0, 3)
                .mapToObj(index -> index == column ? "5" : "Do not call")
                .collect(Collectors.joining(","));

        assertTrue(isCertain(CERTAIN, record));
        assertFalse(isCertain(new CertainRows(',', earlier), record));
    }

    @Property(tries = 2000)
    void aCertainRowIsNeitherHeadingNorSentence(@ForAll("records") Tuple2<List<String>, String> row) {
        List<String> fields = row.get1();
        if (isCertain(CERTAIN, row.get2())) {
            assertTrue(
                    fields.stream().anyMatch(field -> field.matches("[\\x00-\\x7F&&[^A-Za-z]]*[1-9].*")), row.get2());
            assertFalse(
                    fields.stream().skip(1).allMatch(field -> field.startsWith(" ") && !field.isBlank()), row.get2());
        }
    }

    /** By this the number of a row is seen faster than read. */
    @Property(tries = 2000)
    void aRowWithANumberBelowALaterColumnIsCertain(@ForAll("records") Tuple2<List<String>, String> row) {
        boolean hasNumber = row.get1().stream().skip(1).anyMatch(CertainRowsTest::beginsNumber);
        Statistics.label("begins a number").collect(hasNumber);
        if (hasNumber) {
            assertTrue(isCertain(CERTAIN, row.get2()), row.get2());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "212,true",
        "(2,true",
        "+1,true",
        "-7 ,true",
        "0,false",
        "(,false",
        "' 2',false",
        "'',false",
        "(02,false"
    })
    void aNumberBeginsWithADigitOrASignAndADigit(String cell, boolean begins) {
        assertEquals(begins, beginsNumber(cell));
    }

    private static boolean beginsNumber(String cell) {
        byte[] bytes = ("1" + cell + "1").getBytes(UTF_8);
        return !PhoneWords.mayHaveLetter(bytes, 1, bytes.length - 1)
                && CertainRows.beginsNumber(bytes, 1, bytes.length - 1);
    }

    @Property(tries = 1000)
    void quotesChangeNothing(@ForAll("records") Tuple2<List<String>, String> row) {
        String quoted = row.get1().stream().map(CertainRowsTest::quoted).collect(Collectors.joining(","));

        assertEquals(isCertain(CERTAIN, quoted), isCertain(CERTAIN, row.get2()));
    }

    /** The fields of a record, and its text. */
    @Provide
    Arbitrary<Tuple2<List<String>, String>> records() {
        Arbitrary<String> words = Arbitraries.of("", " ", "NULL", "0", "1", "b", "7 ", " 8", "é", "-", "\"", "a\"5");
        Arbitrary<String> fields = words.list().ofMaxSize(2).map(parts -> String.join("", parts));
        Arbitrary<List<String>> records = fields.list().ofMinSize(1).ofMaxSize(4);
        return records.map(record -> Tuple.of(
                record,
                record.stream()
                        .map(field -> field.startsWith("\"") ? quoted(field) : field)
                        .collect(Collectors.joining(","))));
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static boolean isCertain(CertainRows rows, String record) {
        byte[] bytes = ("x" + record + "x").getBytes(UTF_8);
        return rows.is(bytes, 1, bytes.length - 1);
    }
}
