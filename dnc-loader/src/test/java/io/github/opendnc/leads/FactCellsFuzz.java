package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.Problem;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.columns.FactColumn;
import io.github.opendnc.fuzz.InputBytes;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the cells of a row say of a call: lines of the form {@code consent_on=2026-03-04}, of which every one is a fact. What
 * cannot be understood never lets a call through, and short and long answer agree.
 */
public final class FactCellsFuzz {
    private static final Scrubber SCRUBBER = Lists.scrubber();
    private static final Fact[] COLUMNS =
            Arrays.stream(Fact.values()).filter(Fact::isColumn).toArray(Fact[]::new);

    private static final int MOST_CELLS = 8;

    private static final CallFacts CALLS = CallFacts.of(Campaign.of(Purpose.SALES), Moment.on(Leads.DAY));

    private FactCellsFuzz() {}

    /** Whether every cell was understood. */
    public static boolean accepts(byte[] input) throws IOException {
        Map<Fact, String> cells = cells(new String(input, UTF_8));
        Map<String, String> byColumn = new HashMap<>();
        cells.forEach((fact, value) -> byColumn.put(fact.toString(), value));
        // Of each area code another number: listed, clear, on the company's list; and 646 is not covered.
        int last = 40 + InputBytes.pick(input, 12);
        boolean accepted = true;
        for (long areaCode : new long[] {212, 416, 646}) {
            PhoneNumber number = new PhoneNumber(Lists.local(areaCode, last));
            Call call = CALLS.call(number, byColumn);
            check(call);
            accepted &= call.problems().isEmpty();
        }
        return accepted;
    }

    private static void check(Call call) {
        Verdict verdict = SCRUBBER.verdict(call);
        assertEquals(verdict, SCRUBBER.decide(call).verdict());
        assertTrue(call.problems().isEmpty() || verdict != Verdict.MAY_CALL, "passed over a fact");
        for (Problem problem : call.problems()) {
            assertFalse(Refusals.holdsUnseen(problem.toString()), problem::toString);
        }
    }

    private static Map<Fact, String> cells(String text) {
        Map<Fact, String> cells = new EnumMap<>(Fact.class);
        for (String line : text.split("\n", MOST_CELLS)) {
            int equals = line.indexOf('=');
            Fact named = equals < 0
                    ? null
                    : FactColumn.ofName(line.substring(0, equals)).orElse(null);
            if (named != null) {
                cells.put(named, line.substring(equals + 1));
            } else if (!line.isEmpty()) {
                cells.put(COLUMNS[line.charAt(0) % COLUMNS.length], line.substring(1));
            }
        }
        return cells;
    }
}
