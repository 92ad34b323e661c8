package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Problem;
import io.github.opendnc.Verdict;
import io.github.opendnc.csv.BlockPlan;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tests of this package have in common. */
final class Leads {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final int ALL_SIZES = 12;

    /** Numbers that end in an odd digit may not be called; unusable facts are undetermined. */
    static final Decider ODD_IS_LISTED = decider(call -> {
        boolean unusable = !call.problems().isEmpty();
        boolean odd = call.number().e164() % 2 == 1;
        return new Answer(
                unusable ? Verdict.UNDETERMINED : odd ? Verdict.MAY_NOT_CALL : Verdict.MAY_CALL,
                unusable ? 'B' : odd ? 'D' : 'C',
                List.of(
                        unusable
                                ? Answer.UNKNOWN + call.problems().get(0).fact().toString()
                                : odd ? "us-registry" : "us-clear"),
                odd ? List.of("16 CFR 310.4(b)(1)(iii)(B)") : List.of(),
                List.of("us-national@2026-11-14"),
                "08:00-21:00 America/New_York",
                Optional.of(LocalDate.of(2026, 12, 15)),
                call.problems().stream().map(Problem::toString).toList(),
                List.of(),
                List.of(),
                "");
    });

    private Leads() {}

    /** A decider by a function; no two numbers are alike to it. */
    static Decider decider(Function<Call, Answer> answer) {
        return new KeyedDecider() {
            @Override
            public Answer decide(Call call, NumberKey key) {
                return answer.apply(call);
            }

            @Override
            public List<NumberKey> numberKeys(List<PhoneNumber> numbers) {
                return keys(numbers);
            }
        };
    }

    /** Keys of which no two are alike. */
    static List<NumberKey> keys(List<PhoneNumber> numbers) {
        return numbers.stream()
                .map(number -> new NumberKey(number, List.of(), false, Optional.empty()))
                .toList();
    }

    private static final Basis BASIS = new Basis(
            Campaign.of(Purpose.SALES).toString(),
            Optional.empty(),
            "none",
            List.of("us-national obtained 2026-11-14"),
            List.of("us-federal 2026.2"),
            List.of(),
            false,
            List.of(),
            new Basis.Clocks("2026e", List.of()),
            NumberingPlan.bundled());

    static LeadScrub scrub() {
        return scrub(ODD_IS_LISTED);
    }

    static LeadScrub scrub(Decider decider) {
        return LeadScrub.of(decider, BASIS, Campaign.of(Purpose.SALES)).at(DAY);
    }

    static byte[] run(LeadScrub scrub, byte[] leads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scrub.run(new ByteArrayInputStream(leads), out);
        return out.toByteArray();
    }

    static String run(LeadScrub scrub, String leads) throws IOException {
        return new String(run(scrub, leads.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** The call that a header line and a row make. */
    static Call call(String leads, UnaryOperator<LeadScrub> settings) throws IOException {
        Call[] seen = new Call[1];
        run(
                settings.apply(scrub(decider(call -> {
                    seen[0] = call;
                    return Answer.UNREADABLE;
                }))),
                leads);
        return seen[0];
    }

    /**
     * A scrub in bytes, in characters, and in blocks of some sizes, of the large ones the odd: they cut a file wherever the even do. Most
     * with one worker, for to start threads takes longer than to scrub a few rows.
     */
    static List<LeadScrub> inEveryCut(LeadScrub scrub, int smallest, int largest) {
        return Stream.concat(
                        Stream.of(scrub, scrub.inCharacters()),
                        IntStream.rangeClosed(smallest, largest)
                                .filter(size -> size <= ALL_SIZES || size % 4 == 1)
                                .mapToObj(size -> scrub.inBlocks(new BlockPlan(size, 64, size % 5 == 0 ? 2 : 1))))
                .toList();
    }
}
