package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the hand-written pages say about the rules is true. */
class DocsPagesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ID = Pattern.compile("`((?:us|ca)-[a-z0-9-]+)`");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Stream<Rule> rules() {
        return Stream.concat(UsFederal.rules().rules().stream(), CanadaFederal.rules().rules().stream());
    }

    private static Set<String> ids(String page) throws IOException {
        Matcher named = ID.matcher(Files.readString(DOCS.resolve(page)));
        Set<String> ids = new TreeSet<>();
        while (named.find()) {
            ids.add(named.group(1));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpretation.md", "falsehoods.md", "canada.md", "callers.md"})
    void aPageNamesNoRuleThatThereIsNot(String page) throws IOException {
        Set<String> unknown = ids(page);
        unknown.removeAll(rules().map(Rule::id).collect(Collectors.toSet()));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void whyARuleIsUnsettledStandsInInterpretation() throws IOException {
        Set<String> unsettled =
                rules().filter(rule -> !rule.isCertain()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(unsettled.size() > 20, unsettled::toString);
        unsettled.removeAll(ids("interpretation.md"));
        assertEquals(Set.of(), unsettled);
    }

    /**
     * The table of requests in docs/canada.md: on the day of the request, 14 and 15 days later, and when it lapses. The
     * first row that names a case counts, or else the row with an exception for it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seller, no relationship, number not listed | stranger | false | SALES | MAY_CALL MAY_CALL MAY_NOT_CALL MAY_NOT_CALL MAY_CALL",
                "seller, relationship with the person, not listed | customer | false | SALES | UNDETERMINED UNDETERMINED MAY_NOT_CALL MAY_NOT_CALL UNDETERMINED",
                "seller, number listed | stranger | true | SALES | MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL",
                "seller, number listed | customer before | true | SALES | MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL MAY_NOT_CALL",
                "- | customer since | true | SALES | - - - - UNDETERMINED",
                "- | customer again | true | SALES | - UNDETERMINED MAY_NOT_CALL - -",
                "charity, party, newspaper | charity | true | DONATION | UNDETERMINED UNDETERMINED MAY_NOT_CALL MAY_NOT_CALL UNDETERMINED",
                "charity, party, newspaper | charity | true | INFORMATIONAL | UNDETERMINED UNDETERMINED MAY_NOT_CALL MAY_NOT_CALL UNDETERMINED",
                "anybody's survey and nothing else | customer | true | SURVEY | MAY_CALL MAY_CALL MAY_CALL MAY_CALL MAY_CALL",
                "anybody's survey and nothing else | charity | true | SURVEY | MAY_CALL MAY_CALL MAY_CALL MAY_CALL MAY_CALL",
            })
    void requestsInCanada(String row, String who, boolean listed, Purpose purpose, String expected) throws IOException {
        List<LocalDate> asked = List.of(
                DAY,
                DAY.minusDays(14),
                DAY.minusDays(15),
                DAY.minusYears(3).minusDays(14),
                DAY.minusYears(3).minusDays(15));
        String[] verdicts = expected.split(" ", -1);
        if (!row.equals("-")) {
            assertEquals(saidInCanada(row), expected);
        }
        for (int i = 0; i < verdicts.length; i++) {
            if (!verdicts[i].equals("-")) {
                Decision decision =
                        new Situation(call(who, purpose, asked.get(i)), Situation.State.HELD, listed, 10).decide();
                assertEquals(Verdict.valueOf(verdicts[i]), decision.verdict(), decision::toString);
            }
        }
    }

    /** The beginnings of the cells of a row: for the first days, for the years after them, and for later. */
    private static String saidInCanada(String row) throws IOException {
        String[] cells = Files.readAllLines(DOCS.resolve("canada.md")).stream()
                .filter(line -> line.startsWith("| " + row + " |"))
                .findFirst()
                .orElseThrow()
                .split(" *[|] *", -1);
        String first = saidInCanadaBy(cells[2]);
        String then = saidInCanadaBy(cells[3]);
        return String.join(" ", first, first, then, then, saidInCanadaBy(cells[4]));
    }

    private static String saidInCanadaBy(String cell) {
        return switch (cell.split("[ ,;]", 2)[0]) {
            case "free", "tolerated" -> "MAY_CALL";
            case "barred" -> "MAY_NOT_CALL";
            default -> cell;
        };
    }

    private static Call call(String who, Purpose purpose, LocalDate asked) {
        Campaign campaign = Campaign.of(purpose).withCaller(who.equals("charity") ? Caller.CHARITY : Caller.SELLER);
        Call call = Call.atLocalTime(DAY.atTime(12, 0), campaign, PhoneNumber.parse("4165550143"))
                .withDoNotCallRequest(asked);
        return switch (who) {
            case "customer", "customer since" -> call.withLastTransaction(DAY.minusDays(30));
            case "customer again" -> call.withLastTransaction(asked.plusDays(1));
            case "customer before" -> call.withLastTransaction(asked.minusDays(30));
            default -> call;
        };
    }
}
