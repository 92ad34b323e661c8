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
import java.util.Collections;
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
    private static final int ROUNDS = 12;
    private static final String[] AREA_CODES = {"212", "305", "416", "512", "850", "605", "808", "907", "604"};

    private static Scrubber scrubber() {
        var list = Snapshot.builder(RegistryId.US_NATIONAL);
        var canadian = Snapshot.builder(RegistryId.CA_NATIONAL);
        for (String code : AREA_CODES) {
            int areaCode = Integer.parseInt(code);
            (code.equals("416") || code.equals("604") ? canadian : list)
                    .covering(areaCode, OBTAINED)
                    .add(areaCode, 5_550_100);
        }
        List<RuleSet> rules = new ArrayList<>(UsStates.rules("FL", "TX", "NY", "SD", "AL"));
        rules.add(UsFederal.rules());
        rules.add(CanadaFederal.rules());
        return Scrubber.of(Registries.of(list.build(), canadian.build()), rules);
    }

    /** Calls of so many kinds of campaigns that some of them share a place in whatever is remembered. */
    private static List<Call> calls(Random random) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            Campaign campaign = Campaign.of(any(Purpose.values(), random), any(Purpose.values(), random))
                    .withCaller(any(Caller.values(), random))
                    .withTechnology(any(Technology.values(), random));
            String number = any(AREA_CODES, random) + "55501" + (random.nextBoolean() ? "00" : "43");
            Instant instant = Instant.parse("2026-11-24T00:00:00Z")
                    .plusSeconds(random.nextInt(10 * 24) * 3_600L + random.nextInt(2) * 3_599L);
            Call call = random.nextInt(4) == 0
                    ? Call.on(OBTAINED.plusDays(random.nextInt(40)), campaign, PhoneNumber.parse(number))
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

    /** Asks all calls in an order of its own, and returns the answers in the order of the calls. */
    private static List<Verdict> ask(Scrubber scrubber, List<Call> calls, Random order, CyclicBarrier start)
            throws Exception {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, order);
        Verdict[] answers = new Verdict[calls.size()];
        start.await();
        for (int place : places) {
            answers[place] = scrubber.verdict(calls.get(place));
        }
        return List.of(answers);
    }

    @Test
    void threadsThatShareAScrubberGetTheAnswersOfOneThatHasItAlone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Call> calls = calls(new Random(round));
                Scrubber alone = scrubber();
                List<Verdict> expected = calls.stream().map(alone::verdict).toList();
                Scrubber shared = scrubber();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<List<Verdict>>> asking = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Random order = new Random(thread);
                    asking.add(() -> ask(shared, calls, order, start));
                }
                for (Future<List<Verdict>> answers : threads.invokeAll(asking)) {
                    assertEquals(expected, answers.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
