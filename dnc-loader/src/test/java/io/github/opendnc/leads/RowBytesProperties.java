package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.csv.Row;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** No byte of a lead file is lost or altered, and no row, whatever stands in it. */
final class RowBytesProperties {
    /** What we append to a row, by its second column, and to the header. */
    private static final String NUMBER = "2125550142";

    /** A file: the header, the records each with its line end, and how it is written. */
    record File(String header, List<Row> rows, char delimiter, String charset, boolean marked) {
        String text() {
            StringBuilder text = new StringBuilder(header);
            rows.forEach(row -> text.append(row.fields).append(row.lineEnd));
            return text.toString();
        }

        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Charset encoding = Charset.forName(charset);
            bytes.writeBytes(marked ? "\uFEFF".getBytes(encoding) : new byte[0]);
            bytes.writeBytes(text().getBytes(encoding));
            return bytes.toByteArray();
        }

        long countedRows() {
            return rows.stream().filter(row -> !row.fields.isEmpty()).count();
        }
    }

    record Row(String fields, String lineEnd) {}

    @Property(tries = 1_200)
    void whatIsReadIsWritten(@ForAll("files") File file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LeadReport report = Leads.scrub()
                .withDelimiter(file.delimiter)
                .withEncoding(Charset.forName(file.charset))
                .run(new ByteArrayInputStream(file.bytes()), out);

        Charset encoding = Charset.forName(file.charset);
        String text = new String(out.toByteArray(), encoding);
        byte[] stripped = withoutOurs(text, file.delimiter).getBytes(encoding);
        assertArrayEquals(file.bytes(), stripped);
        assertEquals(file.countedRows(), report.rows());
    }

    /** Well formed or not: a text is copied whole or refused. In one column no row is short, so nothing is padded. */
    @Property(tries = 1_200)
    void anyTextIsCopiedOrRefused(@ForAll("texts") String text) throws IOException {
        String leads = "phone\n" + text;
        try {
            String out = Leads.run(Leads.scrub().withDelimiter(','), leads);
            StringBuilder names = new StringBuilder();
            new AnswerColumns(',').appendNames(names, 1);
            assertEquals(leads, out.replace(names, "").replaceAll(",,UNDETERMINED,I,[?]number(;[?]row)?,,,,", ""));
        } catch (MalformedFileException refused) {
            assertTrue(text.contains("\""), refused.getMessage());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", "\"\"", "x", ",", "\r", "\n", "\r\n", " ", "\u00e9", "\uD83D\uDCDE")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    /** Our text is the same for every row but for padding, which only stands where a field is missing. */
    private static String withoutOurs(String text, char delimiter) {
        StringBuilder names = new StringBuilder();
        new AnswerColumns(delimiter).appendNames(names, 1);
        Call call = Call.on(Leads.DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(NUMBER));
        return text.replace(names, "")
                .replace(ours(call, delimiter), "")
                .replace(ours(call.withProblem(CachedAnswers.RAGGED), delimiter), ""); // what looks like rows in a cell
    }

    private static String ours(Call call, char delimiter) {
        NumberKey key = Leads.keys(List.of(call.number())).get(0);
        StringBuilder answer = new StringBuilder();
        AnswerColumns columns = new AnswerColumns(delimiter);
        columns.append(answer, Optional.of(call.number()), columns.text(Leads.ODD_IS_LISTED.decide(call, key)));
        return answer.toString();
    }

    @Provide
    Arbitrary<File> files() {
        return Arbitraries.of(",", ";", "\t", "|")
                .flatMap(delimiter -> Combinators.combine(
                                rows(delimiter, "abc 'é€ÿ"), rows(delimiter, "ab\u00e9\u4e2d\u2028\uFEFF"), encodings())
                        .as((western, any, encoding) -> {
                            boolean narrow = encoding.startsWith("windows");
                            String lineEnd = any.size() % 2 == 0 ? "\r\n" : "\n";
                            String header =
                                    "phone" + delimiter + "\"a" + delimiter + " name\"" + delimiter + "zip" + lineEnd;
                            String charset = encoding.replace("+mark", "");
                            return new File(
                                    header,
                                    narrow ? western : any,
                                    delimiter.charAt(0),
                                    charset,
                                    encoding.endsWith("mark"));
                        }));
    }

    private static Arbitrary<String> encodings() {
        return Arbitraries.of(
                "UTF-8", "UTF-8+mark", "UTF-16LE+mark", "UTF-16BE+mark", "UTF-16LE", "UTF-16BE", "windows-1252");
    }

    private static Arbitrary<List<Row>> rows(String delimiter, String alphabet) {
        Arbitrary<String> lineEnds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("\n")),
                Tuple.of(5, Arbitraries.just("\r\n")),
                Tuple.of(1, Arbitraries.just("\r")));
        Arbitrary<String> fields = Combinators.combine(field(delimiter, alphabet), field(delimiter, alphabet))
                .as((a, b) -> NUMBER + delimiter + a + delimiter + b);
        Arbitrary<String> records = Arbitraries.frequencyOf(Tuple.of(8, fields), Tuple.of(1, Arbitraries.just("")));
        Arbitrary<Boolean> endsInLine = Arbitraries.of(true, false);
        return Combinators.combine(
                        Combinators.combine(records, lineEnds)
                                .as(Row::new)
                                .list()
                                .ofMaxSize(12),
                        endsInLine)
                .as((rows, ended) -> ended || rows.isEmpty() ? rows : withoutLastLineEnd(rows));
    }

    private static List<Row> withoutLastLineEnd(List<Row> rows) {
        List<Row> cut = new ArrayList<>(rows);
        cut.set(cut.size() - 1, new Row(cut.get(cut.size() - 1).fields, ""));
        return cut;
    }

    private static Arbitrary<String> field(String delimiter, String alphabet) {
        Arbitrary<String> plain = Arbitraries.strings().withChars(alphabet).ofMaxLength(6);
        Arbitrary<String> special = Arbitraries.of("\"\"", "\n", "\r", "\r\n", delimiter, " ", "");
        Arbitrary<String> quoted =
                Arbitraries.oneOf(plain, special).list().ofMaxSize(6).map(parts -> '"' + String.join("", parts) + '"');
        Arbitrary<String> emoji = Arbitraries.of("\uD83D\uDCDE", "\"\uD83D\uDCDE\n\"");
        Arbitrary<String> inner = plain.map(text -> "x" + text + "\"y");
        return alphabet.contains("\u4e2d")
                ? Arbitraries.oneOf(plain, quoted, emoji, inner)
                : Arbitraries.oneOf(plain, quoted, inner);
    }
}
