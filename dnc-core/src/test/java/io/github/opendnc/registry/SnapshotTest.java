package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static final LocalDate EARLY = LocalDate.of(2026, 10, 20);
    private static final LocalDate LATE = LocalDate.of(2026, 11, 14);

    private static final Snapshot SNAPSHOT = Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(212, LATE)
            .covering(646, EARLY)
            .covering(945, LATE)
            .add(1_212_555_0143L)
            .add(646, 5_550_100)
            .build();

    @Test
    void aNumberOnTheListIsListedAsOfTheDayOfItsAreaCode() {
        assertAnswer(Lookup.Answer.LISTED, Optional.of(LATE), 1_212_555_0143L);
        assertAnswer(Lookup.Answer.LISTED, Optional.of(EARLY), 1_646_555_0100L);
    }

    /** A second snapshot of the same builder would cover its area codes and list nobody. */
    @Test
    void aBuilderBuildsOnce() {
        SnapshotBuilder builder =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LATE).add(1_212_555_0143L);
        assertEquals(1, builder.build().info().numbers());
        for (Executable use : List.<Executable>of(
                builder::build,
                () -> builder.covering(646, LATE),
                () -> builder.covers(212),
                () -> builder.add(212, 5_550_144),
                () -> builder.add(1_212_555_0144L),
                () -> builder.add(2_125_550_144L),
                () -> builder.addThousand(212, 5_550, new long[16]),
                () -> builder.remove(212, 5_550_143))) {
            Exception again = assertThrows(IllegalStateException.class, use);
            assertEquals("snapshot builder: expected one snapshot of it, found another use", again.getMessage());
        }
    }

    @Test
    void aNumberNotOnTheListIsClearAsOfTheDayOfItsAreaCode() {
        assertAnswer(Lookup.Answer.CLEAR, Optional.of(LATE), 1_212_555_0144L);
        assertAnswer(Lookup.Answer.CLEAR, Optional.of(EARLY), 1_646_555_0143L);
    }

    @Test
    void areaCodesOfAnotherRegistryAreRefused() {
        Snapshot canadian =
                Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, LATE).build();
        assertEquals(
                "registry: expected us-national, found ca-national",
                assertThrows(IllegalArgumentException.class, () -> SNAPSHOT.withAreaCodesOf(canadian))
                        .getMessage());
    }

    /** An edition names every file that its numbers came from, each once. */
    @Test
    void withAreaCodesOfAnotherItNamesTheFilesOfBoth() {
        SourceFile mine = new SourceFile("212.txt", 12, "0".repeat(64));
        SourceFile other = new SourceFile("646.txt", 12, "1".repeat(64));
        Snapshot both = SNAPSHOT.withSources(List.of(mine)).withAreaCodesOf(SNAPSHOT.withSources(List.of(other, mine)));
        assertEquals(List.of(mine, other), both.info().sources());
    }

    @Test
    void aLookUpOfOneNumberHasNoList() {
        assertEquals(
                "registry: expected one that has a list, found single-look-up",
                assertThrows(IllegalArgumentException.class, () -> Snapshot.builder(RegistryId.SINGLE_LOOK_UP))
                        .getMessage());
    }

    @Test
    void anAreaCodeWithNobodyListedIsCovered() {
        assertAnswer(Lookup.Answer.CLEAR, Optional.of(LATE), 1_945_555_0100L);
        assertEquals(OptionalLong.of(0), SNAPSHOT.count(945));
    }

    @ParameterizedTest
    @ValueSource(longs = {1_213_555_0143L, 442_079_460_018L, 2_125_550_143L, 0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void ofAnAreaCodeOrCountryItDoesNotCoverItSaysNothing(long number) {
        assertAnswer(Lookup.Answer.NOT_COVERED, Optional.empty(), number);
    }

    @Test
    void coveredTwiceTheEarlierDayCountsInEitherOrder() {
        for (List<LocalDate> days : List.of(List.of(EARLY, LATE), List.of(LATE, EARLY))) {
            SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
            days.forEach(day -> builder.covering(212, day));
            assertEquals(
                    Optional.of(EARLY), builder.build().lookup(1_212_555_0143L).obtainedOn());
        }
    }

    @Test
    void anUndeclaredAreaCodeIsRefusedWithoutRepeatingTheNumber() {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, LATE);
        String refused = refusal(() -> builder.add(1_647_555_0143L));
        assertTrue(refused.contains("647") && refused.contains("ca-national"), refused);
        assertFalse(refused.contains("5550143"), refused);
        assertFalse(refusal(() -> builder.remove(647, 5_550_143)).contains("5550143"));
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithoutRepeatingIt() {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, LATE);
        for (long number : new long[] {4_165_550_143L, 441_655_501_43L, -1}) {
            assertFalse(refusal(() -> builder.add(number)).contains("5550143"));
        }
        assertTrue(refusal(() -> builder.add(416, 10_000_000)).contains("seven digits"));
        assertTrue(refusal(() -> builder.add(416, -1)).contains("seven digits"));
    }

    @Test
    void numbersThatThePlanCallsImpossibleAreKept() {
        Snapshot snapshot = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(0, LATE)
                .covering(911, LATE)
                .add(0, 0)
                .add(911, 9_999_999)
                .build();
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(1_000_000_0000L).answer());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(1_911_999_9999L).answer());
        assertEquals(2, snapshot.info().numbers());
    }

    @Test
    void addingTwiceIsAddingOnceAndRemovingWhatIsNotThereChangesNothing() {
        Snapshot snapshot = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .add(212, 5_550_143)
                .add(212, 5_550_143)
                .remove(212, 5_550_199)
                .build();
        assertEquals(1, snapshot.info().numbers());
        assertEquals(OptionalLong.of(1), snapshot.count(212));
        assertEquals(OptionalLong.empty(), snapshot.count(213));
    }

    @Test
    void whatIsRemovedIsNotThere() {
        Snapshot snapshot = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .add(212, 5_550_143)
                .add(212, 5_550_144)
                .remove(212, 5_550_143)
                .build();
        assertEquals(Lookup.Answer.CLEAR, snapshot.lookup(1_212_555_0143L).answer());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(1_212_555_0144L).answer());
    }

    @Test
    void onlyAreaCodesOfThreeDigitsAreCovered() {
        SnapshotBuilder builder =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(0, LATE).covering(999, LATE);
        for (int areaCode : new int[] {-1, 1, 998, 1_000, Integer.MAX_VALUE}) {
            assertFalse(builder.covers(areaCode));
        }
        assertTrue(builder.covers(0) && builder.covers(999));
    }

    /** As in a list whose area codes are mixed. */
    @Test
    void aThousandIsAddedToAnAreaCodeThatComesBack() {
        long[] first = new long[16];
        long[] second = new long[16];
        first[0] = 1;
        second[0] = 1L << 63;
        second[2] = 2;
        second[15] = 1L << 39;
        Snapshot snapshot = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .covering(646, LATE)
                .addThousand(212, 9_999, first)
                .addThousand(646, 9_999, first)
                .addThousand(212, 9_999, second)
                .build();
        assertEquals(OptionalLong.of(4), snapshot.count(212));
        assertEquals(OptionalLong.of(1), snapshot.count(646));
        for (int local : new int[] {0, 63, 129, 999}) {
            assertEquals(
                    Lookup.Answer.LISTED,
                    snapshot.lookup(1_212_999_9000L + local).answer());
        }
    }

    /** A second list would cover the same and hold no numbers. */
    @Test
    void aBuilderThatHasBuiltIsOfNoFurtherUse() {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LATE);
        Snapshot first = builder.add(212, 5_550_143).build();
        assertThrows(IllegalStateException.class, () -> builder.add(212, 5_550_100));
        assertThrows(IllegalStateException.class, () -> builder.covering(213, LATE));
        assertThrows(IllegalStateException.class, builder::build);
        assertEquals(Lookup.Answer.CLEAR, first.lookup(1_212_555_0100L).answer());
    }

    @Test
    void manyNumbersAreAnsweredAsOneByOne() {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .covering(646, EARLY)
                .covering(945, LATE);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            builder.add(random.nextBoolean() ? 212 : 646, 5_500_000 + random.nextInt(60_000));
        }
        Snapshot snapshot = builder.build();
        for (int count : new int[] {0, 1, 63, 64, 65, 1_000}) {
            long[] numbers = random.longs(
                            count, 0,
                            4) // listed area codes, one without numbers, one not covered, and no number at all
                    .map(which -> which == 3
                            ? random.nextLong()
                            : 1_000_0000L * new long[] {1_212, 1_646, 1_945}[(int) which]
                                    + 5_500_000
                                    + random.nextInt(60_000))
                    .toArray();
            Lookup[] answers = new Lookup[count + 1];
            snapshot.lookup(numbers, answers);
            for (int i = 0; i < count; i++) {
                assertEquals(snapshot.lookup(numbers[i]), answers[i]);
            }
            assertEquals(null, answers[count]);
        }
        assertThrows(IllegalArgumentException.class, () -> snapshot.lookup(new long[2], new Lookup[1]));
        Lookup[] answers = new Lookup[2];
        Snapshot.builder(RegistryId.US_NATIONAL).build().lookup(new long[] {1_212_555_0143L, -1}, answers);
        assertEquals(
                List.of(
                        Lookup.notCovered(RegistryId.US_NATIONAL, false),
                        Lookup.notCovered(RegistryId.US_NATIONAL, false)),
                List.of(answers));
    }

    @Test
    void aThousandIsAddedAtOnce() {
        long[] members = new long[16];
        members[0] = 1;
        members[15] = 1L << 39;
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LATE);
        Snapshot snapshot = builder.addThousand(212, 9_999, members).build();
        assertEquals(2, snapshot.info().numbers());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(1_212_999_9000L).answer());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(1_212_999_9999L).answer());
        members[15] |= 1L << 40;
        SnapshotBuilder next = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LATE);
        assertTrue(refusal(() -> next.addThousand(212, 9_999, members)).startsWith("block"));
        assertTrue(refusal(() -> next.addThousand(212, 0, new long[15])).startsWith("block"));
        for (int none : new int[] {10_000, -1, -4_294_967, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertTrue(refusal(() -> next.addThousand(212, none, new long[16])).startsWith("block"));
        }
        assertTrue(refusal(() -> next.addThousand(213, 0, new long[16])).contains("213"));
    }

    @Test
    void itsInfoSaysWhatWasReadAndHoldsNoNumber() {
        SourceFile file = new SourceFile("2026-11-14_212.txt", 12, "0".repeat(64));
        SnapshotInfo info = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .covering(646, EARLY)
                .add(1_212_555_0143L)
                .build()
                .withSources(List.of(file))
                .info();
        assertEquals("us-national obtained 2026-10-20 to 2026-11-14: 1 number in 2 area codes", info.toString());
        assertEquals(List.of(file), info.sources());
    }

    /**
     * A part of an edition belongs to that edition. A list that is made from it by changes, or with others, is another
     * list.
     */
    @Test
    void itIsOfTheEditionItWasOpenedAs() {
        Snapshot alone = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .add(1_212_555_0143L)
                .build();
        assertEquals(OptionalInt.empty(), alone.info().edition());
        Optional<Instant> moment = Optional.of(Instant.parse("2026-11-14T20:00:00Z"));
        Snapshot third = alone.withEdition(3, moment);
        Subscription all = Subscription.toAll("seller", RegistryId.US_NATIONAL, LATE);
        for (Snapshot same : List.of(
                third,
                third.restrictedTo(Set.of(212)),
                third.forSubscriptions(List.of(all)),
                third.withSources(List.of()),
                third.compacted())) {
            assertEquals(OptionalInt.of(3), same.info().edition());
            assertEquals(moment, same.info().publishedAt());
        }
        Changes more = Changes.builder().add(1_212_555_0144L).build();
        for (Snapshot other : List.of(
                third.with(List.of(more), third.info().coverage()),
                third.with(List.of(), third.info().coverage()),
                third.withAreaCodesOf(alone),
                alone.withAreaCodesOf(third))) {
            assertEquals(OptionalInt.empty(), other.info().edition());
            assertEquals(Optional.empty(), other.info().publishedAt());
        }
        assertEquals(
                "us-national edition 3, published 2026-11-14T20:00:00Z, obtained 2026-11-14: 1 number in 1 area code",
                third.info().toString());
        assertEquals(
                "us-national edition 3, obtained 2026-11-14: 1 number in 1 area code",
                alone.withEdition(3, Optional.empty()).info().toString());
        assertTrue(refusal(() -> alone.withEdition(0, moment)).startsWith("edition: expected a number from 1 on"));
    }

    /**
     * What a part hides is neither lost nor in the way. An addition where nothing is covered is noticed even if as much
     * is removed.
     */
    @Test
    void aPartTakesAreaCodesThatItHides() {
        Snapshot all = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LATE)
                .covering(213, LATE)
                .add(1_212_555_0143L)
                .add(1_213_555_0143L)
                .add(1_213_555_0144L)
                .build();
        Snapshot part = all.restrictedTo(Set.of(212));
        Snapshot newer = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(213, LATE.plusDays(1))
                .add(1_213_555_0199L)
                .build();
        Snapshot both = part.withAreaCodesOf(newer);
        assertEquals(2, both.info().numbers());
        assertEquals(Lookup.Answer.LISTED, both.lookup(1_213_555_0199L).answer());
        assertEquals(Lookup.Answer.CLEAR, both.lookup(1_213_555_0143L).answer());
        Changes elsewhere =
                Changes.builder().remove(1_213_555_0143L).add(1_999_555_0143L).build();
        Changes hidden = Changes.builder().remove(1_213_555_0143L).build();
        for (Changes changes : List.of(elsewhere, hidden, part.changesTo(all))) {
            for (Coverage coverage : List.of(part.info().coverage(), all.info().coverage())) {
                assertTrue(refusal(() -> part.with(List.of(changes), coverage))
                        .startsWith("changes: expected none of an area code that this part of a list hides"));
            }
        }
        assertTrue(refusal(() -> part.with(List.of(), all.info().coverage()))
                .startsWith("changes: expected none of an area code that this part of a list hides"));
        Changes uncovered = Changes.builder().add(1_999_555_0143L).build();
        assertTrue(refusal(() -> part.with(List.of(uncovered), part.info().coverage()))
                .startsWith("changes: expected numbers in area codes that are covered"));
        assertTrue(refusal(() -> all.with(List.of(), part.info().coverage()))
                .startsWith("changes: expected numbers in area codes that are covered"));
    }

    private static void assertAnswer(Lookup.Answer answer, Optional<LocalDate> obtained, long number) {
        Lookup lookup = SNAPSHOT.lookup(number);
        assertEquals(answer, lookup.answer());
        assertEquals(obtained, lookup.obtainedOn());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable add) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, add).getMessage());
    }
}
