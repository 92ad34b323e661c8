package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * A scrubber is shared between all threads. What it remembers of one call (law, campaign, day, clock) must never answer
 * another call that is asked at the same moment.
 */
class ScrubberThreadsTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    private static final int THREADS = 4;
    private static final int ROUNDS = 3;
    private static final int PASSES = 30;
    private static final String[] AREA_CODES = {"212", "305", "416", "512", "850", "605", "808", "205", "504", "604"};

    private static Scrubber scrubber() {
        var list = Snapshot.builder(RegistryId.US_NATIONAL);
        var canadian = Snapshot.builder(RegistryId.CA_NATIONAL);
        for (String code : AREA_CODES) {
            int areaCode = Integer.parseInt(code);
            (code.equals("416") || code.equals("604") ? canadian : list)
                    .covering(areaCode, OBTAINED)
                    .add(areaCode, 5_550_100);
        }
        List<RuleSet> rules = new ArrayList<>(UsStates.rules("FL", "TX", "SD", "AL", "LA"));
        rules.add(UsFederal.rules());
        rules.add(CanadaFederal.rules());
        return Scrubber.of(Registries.of(list.build(), canadian.build()), rules);
    }

    /** Calls of so many kinds of campaigns that some of them share a place in whatever is remembered. */
    private static List<Call> calls(Random random) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Campaign campaign = Campaign.of(any(Purpose.values(), random), any(Purpose.values(), random))
                    .withCaller(any(Caller.values(), random))
                    .withTechnology(any(Technology.values(), random));
            String number = any(AREA_CODES, random) + "55501" + (random.nextBoolean() ? "00" : "43");
            Instant instant = Instant.parse("2026-11-24T00:00:00Z")
                    .plusSeconds(random.nextInt(300 * 24) * 3_600L + random.nextInt(2) * 3_599L);
            Call call = random.nextInt(4) == 0
                    ? Call.on(OBTAINED.plusDays(random.nextInt(300)), campaign, PhoneNumber.parse(number))
                    : Call.at(instant, campaign, PhoneNumber.parse(number));
            call = call.withLine(any(Line.values(), random));
            call = random.nextInt(5) == 0 ? call.withState(any(new String[] {"FL", "TX", "SD"}, random)) : call;
            calls.add(
                    random.nextInt(3) == 0 ? call.withLastTransaction(OBTAINED.minusDays(random.nextInt(900))) : call);
        }
        return calls;
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Asks all calls again and again, beginning somewhere else than the others. Returns what was answered wrongly. */
    private static List<String> ask(
            Scrubber scrubber, List<Call> calls, Verdict[] expected, int begin, CyclicBarrier go) throws Exception {
        List<String> wrong = new ArrayList<>();
        go.await();
        for (int i = 0; i < PASSES * calls.size(); i++) {
            int place = (begin + i) % calls.size();
            Verdict answer = scrubber.verdict(calls.get(place));
            if (answer != expected[place]) {
                wrong.add(answer + " in place of " + expected[place] + ": " + calls.get(place));
            }
        }
        return wrong;
    }

    @Test
    void threadsThatShareAScrubberGetTheAnswersOfOneThatHasItAlone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Call> calls = calls(new Random(round));
                Scrubber alone = scrubber();
                Verdict[] expected = calls.stream().map(alone::verdict).toArray(Verdict[]::new);
                Scrubber shared = scrubber(); // so that they also meet where the law of a place is put together
                CyclicBarrier go = new CyclicBarrier(THREADS);
                List<Callable<List<String>>> asking = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    int begin = thread * calls.size() / THREADS;
                    asking.add(() -> ask(shared, calls, expected, begin, go));
                }
                for (Future<List<String>> wrong : threads.invokeAll(asking)) {
                    assertEquals(List.of(), wrong.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
