package io.github.opendnc.refusals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.csv.EightBytes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCellTest {
    private static final int MOST = 15;

    /** Two words tell a cell of any length and place from every other, whatever stands around it. */
    @Test
    void twoWordsTellACellFromEveryOther() {
        Random random = new Random(3);
        Map<List<Long>, String> texts = new HashMap<>();
        Set<Integer> lengths = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            String text = text(random, 20);
            String before = text(random, 20);
            char after = ",\r\n".charAt(random.nextInt(3));
            ShortCell cell = new ShortCell(',');
            byte[] bytes = bytes(before + "," + text + after + text(random, 20));
            int from = before.length() + 1;
            int end = from + text.length() + (after == ',' ? 3 : 0);
            int length = cell.read(bytes, from, end);
            assertEquals(text.length() > MOST ? ShortCell.OTHER : text.length(), length, text);
            if (length != ShortCell.OTHER) {
                lengths.add(length);
                assertEquals(
                        text, texts.merge(List.of(cell.first(), cell.second()), text, (known, same) -> known), text);
            }
        }
        assertEquals(MOST + 1, lengths.size());
    }

    @Test
    void aCellEndsWithItsRecordWhateverIsLeftBehindIt() {
        ShortCell cell = new ShortCell(',');
        byte[] bytes = bytes("Ann,DNC,");
        assertEquals(3, cell.read(bytes, 0, bytes.length));
        assertEquals(3, cell.read(bytes, 0, 3));
        assertEquals(ShortCell.OTHER, cell.read(bytes, 0, 2), "the file ends before the next delimiter");
        assertEquals(0, cell.read(bytes("\n"), 0, 0));
        assertEquals(0, cell.read(bytes(",,"), 0, 1));
    }

    /** Its bytes might not tell where it ends. */
    @Test
    void aCellWithAControlCharacterIsAnother() {
        for (int b = 0; b < ' '; b++) {
            for (String before : List.of("", "Ann", "Annabel", "Annabella")) {
                boolean isEnd = b < 14;
                byte[] bytes = bytes(before + (char) b + "x,");
                assertEquals(
                        isEnd ? ShortCell.OTHER : before.length() + 2,
                        new ShortCell(',').read(bytes, 0, before.length() + 3),
                        "byte " + b);
            }
        }
        assertEquals(3, new ShortCell('\t').read(bytes("Ann\tBob"), 0, 7));
    }

    @Test
    void noByteBehindTheArrayIsAskedFor() {
        byte[] bytes = "Ann,Bob".getBytes(ISO_8859_1);
        assertEquals(ShortCell.OTHER, new ShortCell(',').read(bytes, 0, bytes.length));
    }

    /** Also in a file that is so wide that a column has two places. */
    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65, 1_000, 1_000_000})
    void whatIsHarmlessIsKnownUntilAnotherCellTakesItsPlace(int columns) {
        HarmlessCells harmless = HarmlessCells.ofOneIn(columns);
        Random random = new Random(4);
        Set<String> added = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, MOST);
            boolean has = harmless.have(cell(text));
            assertTrue(!has || text.isEmpty() || added.contains(text), text);
            added.add(text);
            harmless.add(cell(text));
            assertTrue(harmless.have(cell(text)), text);
        }
        assertTrue(HarmlessCells.ofOneIn(11).have(cell("")), "an empty cell says nothing");
        assertFalse(HarmlessCells.ofOneIn(11).have(cell("DNC")));
    }

    @Test
    void aColumnWhoseCellsAreAllDifferentIsNotAskedForLong() {
        HarmlessCells repeated = HarmlessCells.ofOneIn(11);
        HarmlessCells different = HarmlessCells.ofOneIn(11);
        for (int i = 0; i < 5_000; i++) {
            ShortCell name = cell("name " + i % 20);
            assertTrue(repeated.areWorthAsking());
            if (!repeated.have(name)) {
                repeated.add(name);
            }
            if (!different.have(cell("id " + i))) {
                different.add(cell("id " + i));
            }
        }
        assertFalse(different.areWorthAsking());
    }

    /** As one that goes byte by byte finds it, also behind control characters, which are no end. */
    @Test
    void aDelimiterIsFoundWhereverItStands() {
        Random random = new Random(6);
        CellEnds ends = new CellEnds(',');
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(40); left > 0; left--) {
                text.append("\t\0\rab\u00E9\u00AC-+".charAt(random.nextInt(9)));
            }
            int comma = random.nextInt(50);
            String cell =
                    comma < text.length() ? text.replace(comma, comma + 1, ",").toString() : text.toString();
            byte[] bytes = cell.getBytes(ISO_8859_1);
            int from = random.nextInt(bytes.length + 1);
            int found = cell.indexOf(',', from);
            assertEquals(found < 0 ? bytes.length : found, ends.delimiter(bytes, from, bytes.length), cell);
        }
    }

    private static ShortCell cell(String text) {
        ShortCell cell = new ShortCell(',');
        assertEquals(text.length(), cell.read(bytes(text + ","), 0, text.length()));
        return cell;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append("ab\u00E9\u00FF~ ".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return Arrays.copyOf(text.getBytes(ISO_8859_1), text.length() + EightBytes.SPARE);
    }
}
