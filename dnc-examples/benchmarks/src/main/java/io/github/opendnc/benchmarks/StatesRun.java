package io.github.opendnc.benchmarks;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the law of each state adds to a verdict: calls to numbers of the state that are on no list, put to the federal
 * rules alone and to those of all states beside them, in turn. Of a call that the federal rules bar nothing more is asked. Every
 * state list that is read is held. Where the line is not known, some states leave open whether they bar, and all that could
 * be is weighed: so each is measured with a line and without. Arguments: how many numbers, and {@code SKEWED} (default) or
 * {@code EVEN}, and which states, if not all.
 */
final class StatesRun {
    /** In the hours of every state. */
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:30:00Z");

    private static final int CALLS = 1 << 14;
    private static final int ROUNDS = 101;
    private static final int ONE_OF = 8;

    private final Dataset dataset;
    private final Snapshot national;
    private final long[] questions;

    private StatesRun(Dataset dataset) throws IOException {
        this.dataset = dataset;
        national = Snapshot.open(Structure.OPENDNC.saved(dataset, Thousands.of(dataset)));
        questions = Arrays.stream(dataset.questions())
                .filter(number -> national.lookup(number).answer() == Lookup.Answer.CLEAR)
                .toArray();
    }

    /** Nanoseconds for a verdict under the federal rules alone and with the state's beside them. */
    private record Cost(double federal, double beside) {
        double ratio() {
            return beside / federal;
        }
    }

    private record Row(String state, Cost lineKnown, Cost lineUnknown) {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        StatesRun run = new StatesRun(Dataset.named(args));
        Fragment fragment = new Fragment(
                "states",
                String.format(Locale.ROOT, "Verdicts under the law of states, %,d numbers", run.dataset.numbers()),
                String.format(
                        Locale.ROOT,
                        "dnc-examples/benchmarks/run.sh states %d %s",
                        run.dataset.numbers(),
                        run.dataset.fill()));
        run.measure(fragment, args.length > 2 ? List.of(args).subList(2, args.length) : List.of());
        fragment.write();
    }

    private void measure(Fragment fragment, List<String> only) {
        Scrubber federal = Scrubber.of(Registries.of(national), UsFederal.rules());
        Scrubber all = Scrubber.of(
                        Registries.of(
                                Stream.concat(Stream.of(national), stateLists()).toArray(Snapshot[]::new)),
                        UsFederal.rules())
                .withRuleSets(Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules().stream())
                        .toList());
        List<Row> rows = new ArrayList<>();
        for (RuleSet set : UsStates.rules()) {
            String state = set.region().orElseThrow();
            Call[] calls = only.isEmpty() || only.contains(state) ? calls(set) : new Call[0];
            if (calls.length == CALLS
                    && rows.stream().noneMatch(row -> row.state().equals(state))) {
                Call[] toHomes = Arrays.stream(calls)
                        .map(call -> call.withLine(Line.RESIDENTIAL))
                        .toArray(Call[]::new);
                rows.add(new Row(state, cost(toHomes, federal, all), cost(calls, federal, all)));
            }
        }
        rows.sort(
                Comparator.comparingDouble((Row row) -> row.lineKnown().ratio()).reversed());
        fragment.paragraph(
                        "Calls to numbers that are on no list: if the federal rules bar a number, nothing more is asked. Every"
                                + " list of a state that is read is held. The caller knows that nobody was called before, and that"
                                + " the line is a home's, or not. Nanoseconds for each call, medians of "
                                + ROUNDS + " rounds of " + CALLS + " calls.")
                .header(
                        "state",
                        "federal rules",
                        "and those of the state",
                        "ratio",
                        "line not known",
                        "and the state",
                        "ratio");
        rows.forEach(row -> fragment.row(
                row.state(),
                Fragment.figure(row.lineKnown().federal()),
                Fragment.figure(row.lineKnown().beside()),
                Fragment.figure(row.lineKnown().ratio()),
                Fragment.figure(row.lineUnknown().federal()),
                Fragment.figure(row.lineUnknown().beside()),
                Fragment.figure(row.lineUnknown().ratio())));
    }

    private static Cost cost(Call[] calls, Scrubber federal, Scrubber all) {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            one.add(nanoseconds(federal, calls));
            other.add(nanoseconds(all, calls));
        }
        return new Cost(Median.of(one), Median.of(other));
    }

    private static double nanoseconds(Scrubber scrubber, Call[] calls) {
        long begun = System.nanoTime();
        int barred = 0;
        for (Call call : calls) {
            barred += scrubber.verdict(call) == Verdict.MAY_NOT_CALL ? 1 : 0;
        }
        long ended = System.nanoTime();
        if (barred > calls.length) {
            throw new AssertionError("more verdicts than calls");
        }
        return (double) (ended - begun) / calls.length;
    }

    /** Calls of a dialer that knows that it has not called before. */
    private Call[] calls(RuleSet set) {
        Campaign campaign = Campaign.of(Purpose.SALES);
        return Arrays.stream(questions)
                .filter(number -> isGoverned(set, number))
                .limit(CALLS)
                .mapToObj(number ->
                        Call.at(AFTERNOON, campaign, new PhoneNumber(number)).withAttempts(0))
                .toArray(Call[]::new);
    }

    private static boolean isGoverned(RuleSet set, long number) {
        return NumberingPlan.bundled()
                .areaCodeOf(new PhoneNumber(number))
                .filter(set::governs)
                .isPresent();
    }

    /** The list of each state that has one, of every eighth number. */
    private Stream<Snapshot> stateLists() {
        return UsStates.rules().stream()
                .flatMap(set -> set.registry().stream()
                        .filter(registry -> !registry.equals(RegistryId.US_NATIONAL))
                        .map(registry -> stateList(set, registry)));
    }

    private Snapshot stateList(RuleSet set, RegistryId registry) {
        SnapshotBuilder list = Snapshot.builder(registry);
        List<AreaCode> areaCodes = NumberingPlan.bundled().areaCodes().stream()
                .filter(set::governs)
                .toList();
        for (AreaCode areaCode : areaCodes) {
            list.covering(areaCode.code(), Dataset.OBTAINED);
        }
        for (int i = 0; i < questions.length; i += ONE_OF) {
            if (isGoverned(set, questions[i])) {
                list.add(questions[i]);
            }
        }
        return list.build();
    }
}
