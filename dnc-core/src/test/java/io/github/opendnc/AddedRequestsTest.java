package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests that several threads add at once to the company list of one scrubber, as the README has it. */
class AddedRequestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int THREADS = 4;
    private static final int REQUESTS = 200;

    @Test
    void noneIsLost() throws Exception {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, TODAY.minusDays(3))
                .add(212, 5_550_100)
                .build();
        CompanyList none = CompanyList.builder().build();
        AtomicReference<Scrubber> live =
                new AtomicReference<>(Scrubber.of(Registries.of(list).with(none), UsFederal.rules()));
        assertEquals(THREADS * REQUESTS, mayBeCalled(live.get()));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * REQUESTS;
                done.add(threads.submit(() -> {
                    start.await();
                    IntStream.range(first, first + REQUESTS).forEach(i -> addRequest(live, number(i)));
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(0, mayBeCalled(live.get()));
    }

    /** It is 8:30 in Manila on the day of the request, and half past seven of the evening before in New York. */
    @Test
    void aDayThatHasNotBegunWhereThePersonIsLeavesTheCallOpen() {
        Instant morning = TODAY.atTime(8, 30).atZone(ZoneId.of("Asia/Manila")).toInstant();
        Instant nextMorning =
                TODAY.atStartOfDay(ZoneId.of("America/New_York")).plusHours(9).toInstant();
        PhoneNumber number = number(0);
        Registries list = Registries.of(Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, TODAY.minusDays(3))
                .build());
        Scrubber dated =
                scrubber(list.with(CompanyList.builder().add(number, TODAY).build()));
        Scrubber dateless = scrubber(list.with(CompanyList.builder().add(number).build()));
        Call call = Call.at(morning, Campaign.of(Purpose.SALES), number);
        assertEquals(Verdict.MAY_CALL, scrubber(list).verdict(call));
        assertEquals(Verdict.UNDETERMINED, dated.verdict(call));
        assertEquals(Verdict.MAY_NOT_CALL, dateless.verdict(call));
        assertEquals(Verdict.UNDETERMINED, scrubber(list).verdict(call.withDoNotCallRequest(TODAY)));
        Call later = Call.at(nextMorning, Campaign.of(Purpose.SALES), number);
        assertEquals(Verdict.MAY_NOT_CALL, dated.verdict(later));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber(list).verdict(later.withDoNotCallRequest(TODAY)));
    }

    private static Scrubber scrubber(Registries lists) {
        return Scrubber.of(lists, UsFederal.rules());
    }

    private static void addRequest(AtomicReference<Scrubber> live, PhoneNumber number) {
        live.updateAndGet(current -> current.with(CompanyList.builder()
                .add(current.registries().companyList().orElseThrow())
                .add(number, TODAY)
                .build()));
    }

    private static long mayBeCalled(Scrubber scrubber) {
        return IntStream.range(0, THREADS * REQUESTS)
                .mapToObj(i -> Call.on(TODAY, Campaign.of(Purpose.SALES), number(i)))
                .filter(call -> scrubber.verdict(call) == Verdict.MAY_CALL)
                .count();
    }

    private static PhoneNumber number(int i) {
        return PhoneNumber.parse("212555" + (2000 + i));
    }
}
