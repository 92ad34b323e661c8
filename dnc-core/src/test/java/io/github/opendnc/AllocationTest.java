package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict allocates nothing once the code is warm. The bytes are counted. */
class AllocationTest {
    private static final MethodHandle ALLOCATED = allocated();
    private static final int CALLS = 20_000;
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Moment LOCAL_TIME = Moment.atLocalTime(DAY.atTime(8, 30));

    /**
     * A method of com.sun.management.ThreadMXBean. It is found by name, because the module does not read management and
     * should not need it for a test.
     */
    private static MethodHandle allocated() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return MethodHandles.publicLookup()
                    .findVirtual(
                            Class.forName("com.sun.management.ThreadMXBean"),
                            "getCurrentThreadAllocatedBytes",
                            MethodType.methodType(long.class))
                    .bindTo(threads);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("this virtual machine counts no allocations", missing);
        }
    }

    static Stream<String> kinds() {
        return calls().keySet().stream();
    }

    private static Map<String, Situation> calls() {
        Map<String, Situation> calls = new LinkedHashMap<>();
        Call plain = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Call split = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse("8505550143"));
        Call canadian = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse("4165550143"));
        Campaign machine = Campaign.of(Purpose.SURVEY).withTechnology(Technology.PRERECORDED);
        calls.put("clear", held(plain, false, 10));
        calls.put("listed", held(plain, true, 10));
        calls.put("stale", held(plain, false, 32));
        calls.put("on a day", held(plain.with(Moment.on(DAY)), false, 10));
        calls.put("relationship", held(plain.withLastTransaction(DAY.minusMonths(3)), true, 10));
        calls.put("consent", held(plain.withConsent(Consent.of(ConsentKind.WRITTEN, DAY.minusMonths(3))), true, 10));
        calls.put("request", held(canadian.withDoNotCallRequest(DAY.minusDays(3)), false, 10));
        calls.put("machine with unknown counts", held(plain.with(machine), false, 10));
        calls.put("split zones", held(split, false, 10));
        calls.put("Canada, unknown line", held(canadian.withLine(Line.UNKNOWN), true, 10));
        calls.put("nothing held", new Situation(plain, Situation.State.NOT_HELD, false, 0));
        return calls;
    }

    private static Situation held(Call call, boolean listed, int age) {
        return new Situation(call, Situation.State.HELD, listed, age);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aVerdictAllocatesNothing(String kind) throws Throwable {
        Situation situation = Objects.requireNonNull(calls().get(kind));
        assertEquals(0, bytesAVerdict(situation.scrubber(), situation.call()), "bytes a verdict");
    }

    /** If a look-up replaces what a seller's list says, its answer was not made before. */
    @Test
    void nothingForASellerEitherButForACallThatTellsOfALookUp() throws Throwable {
        Situation situation = Objects.requireNonNull(calls().get("clear"));
        Scrubber scrubber = situation.scrubber();
        Scrubber forSeller = scrubber.forSeller(
                List.of(Subscription.toAll("Acme", RegistryId.US_NATIONAL, LocalDate.of(2026, 1, 1))));
        Call call = situation.call();
        Call lookedUp = call.withRegistryAnswer(DAY, false);
        assertEquals(0, bytesAVerdict(forSeller, call));
        assertEquals(0, bytesAVerdict(scrubber, lookedUp));
        long bytes = bytesAVerdict(forSeller, lookedUp);
        assertTrue(bytes <= 1_024, bytes + " bytes, more than Scrubber.verdict tells of");
    }

    private static long bytesAVerdict(Scrubber scrubber, Call call) throws Throwable {
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = (long) ALLOCATED.invoke();
            run(scrubber, call);
            allocated = Math.min(allocated, (long) ALLOCATED.invoke() - before);
        }
        return allocated / CALLS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void toReadASignatureAllocatesNothing(String kind) throws Throwable {
        Situation situation = Objects.requireNonNull(calls().get(kind));
        Evaluation evaluation = situation.scrubber().evaluation(situation.call(), List.of());
        Signature signature = new Signature();
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = (long) ALLOCATED.invoke();
            read(signature, evaluation);
            allocated = Math.min(allocated, (long) ALLOCATED.invoke() - before);
        }
        assertEquals(0, allocated / CALLS, "bytes a signature");
    }

    /**
     * Under the laws of all states: a cap, a list, a clock that the law names, and a person said to be in another
     * state.
     */
    @ParameterizedTest
    @ValueSource(strings = {"8135550143", "6015550143", "5045550143", "6145550143", "5125550143"})
    void aVerdictOfStateLawAllocatesNothing(String number) throws Throwable {
        Scrubber scrubber = ofAllStates(Registries.none());
        Call call = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        for (Call each : List.of(
                call,
                call.withAttempts(3),
                call.withState("LA"),
                call.withState("UT").withZone(ZoneId.of("America/Denver")),
                call.with(Moment.on(DAY)),
                call.with(LOCAL_TIME).withZone(ZoneId.of("America/Chicago")))) {
            assertEquals(0, bytesAVerdict(scrubber, each), () -> "bytes a verdict of " + each + " " + each.state());
        }
    }

    /** Mississippi's law turns the local time into that of its own clock, from every clock that the person may have. */
    @ParameterizedTest
    @CsvSource({"8135550143, FL, 0", "6015550143, MS, 1024", "6055550143, CA, 1024", "6015550143, AK, 1024"})
    void aLocalTimeWithoutAZoneAllocatesOnlyUnderALawWithAClockOfItsOwn(String number, String state, long most)
            throws Throwable {
        Call call = Call.at(AFTERNOON, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        long bytes = bytesAVerdict(
                ofAllStates(Registries.none()), call.with(LOCAL_TIME).withState(state));
        assertTrue(bytes <= most, bytes + " bytes, more than Scrubber.verdict tells of");
    }

    /** A call that a list clears, on a day of which it must be asked whether the hours leave any moment. */
    @ParameterizedTest
    @CsvSource({
        "2125550143, , , 0",
        "6015550143, , , 1024",
        "2075550143, , , 1024",
        "2135550143, , America/Los_Angeles, 1024",
        "6015550143, AK, , 165000",
    })
    void aDayAllocatesOnlyWhereItMayLeaveNoMoment(
            String number, @Nullable String state, @Nullable ZoneId zone, long most) throws Throwable {
        PhoneNumber called = PhoneNumber.parse(number);
        Registries lists = Registries.of(Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(called.areaCode(), DAY)
                .build());
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), called).withAttempts(0);
        call = state == null ? call : call.withState(state);
        call = zone == null ? call : call.withZone(zone);
        Scrubber scrubber = ofAllStates(lists);
        long bytes = bytesAVerdict(scrubber, call);
        assertTrue(bytes <= most, bytes + " bytes, more than Scrubber.verdict tells of");
    }

    private static Scrubber ofAllStates(Registries lists) {
        return Scrubber.of(
                lists,
                Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules().stream())
                        .toList());
    }

    /** {@link Snapshot#lookup(long[], Lookup[])} says so. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 10_000})
    void aLookupOfManyAllocatesAsMuchAsOneOfFew(int numbers) throws Throwable {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .add(212, 5_550_143)
                .build();
        long[] asked =
                LongStream.range(0, numbers).map(i -> 1_212_555_0000L + i).toArray();
        Lookup[] answers = new Lookup[numbers];
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 200; round++) {
            long before = (long) ALLOCATED.invoke();
            list.lookup(asked, answers);
            allocated = Math.min(allocated, (long) ALLOCATED.invoke() - before);
        }
        assertTrue(allocated <= 1_000, allocated + " bytes for " + numbers);
    }

    private static void read(Signature signature, Evaluation evaluation) {
        for (int i = 0; i < CALLS; i++) {
            assertTrue(signature.read(evaluation));
        }
    }

    private static void run(Scrubber scrubber, Call call) {
        int answers = 0;
        for (int i = 0; i < CALLS; i++) {
            answers += scrubber.verdict(call).ordinal();
        }
        assertEquals(0, answers % CALLS);
    }
}
