package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Compares changes of lists with arithmetic on sets of the JDK. */
class ChangesProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    /** 000 and 999 are the edges; 945 never has a number in a base. */
    private static final List<Integer> AREA_CODES = List.of(0, 212, 646, 945, 999);

    private static Snapshot snapshot(Set<Long> numbers) {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        AREA_CODES.forEach(areaCode -> builder.covering(areaCode, DAY));
        numbers.forEach(builder::add);
        return builder.build();
    }

    /** The changes that turn one set into another. */
    private static Changes changes(Set<Long> from, Set<Long> to) {
        Changes.Builder changes = Changes.builder();
        to.stream().filter(number -> !from.contains(number)).forEach(changes::add);
        from.stream().filter(number -> !to.contains(number)).forEach(changes::remove);
        return changes.build();
    }

    private static List<Changes> steps(List<Set<Long>> editions) {
        List<Changes> steps = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            steps.add(changes(editions.get(i - 1), editions.get(i)));
        }
        return steps;
    }

    private static void assertHolds(Set<Long> numbers, Set<Long> asked, Snapshot snapshot) {
        assertEquals(numbers.size(), snapshot.info().numbers());
        long[] all = asked.stream().mapToLong(Long::longValue).toArray();
        @Nullable Lookup[] together = new Lookup[all.length];
        snapshot.lookup(all, together);
        for (int i = 0; i < all.length; i++) {
            Lookup.Answer expected = numbers.contains(all[i]) ? Lookup.Answer.LISTED : Lookup.Answer.CLEAR;
            assertEquals(expected, snapshot.lookup(all[i]).answer());
            assertEquals(snapshot.lookup(all[i]), together[i]);
        }
        for (int areaCode : AREA_CODES) {
            long count = numbers.stream()
                    .filter(number -> NumberIndex.areaCode(number) == areaCode)
                    .count();
            assertEquals(count, snapshot.count(areaCode).orElseThrow());
        }
    }

    private static Set<Long> all(List<Set<Long>> editions) {
        Set<Long> all = new TreeSet<>();
        editions.forEach(all::addAll);
        List.copyOf(all).forEach(number -> all.add(number == 1_999_999_9999L ? 1_000_000_0000L : number + 1));
        all.removeIf(number -> !AREA_CODES.contains(NumberIndex.areaCode(number)));
        return all;
    }

    @Property(tries = 60)
    void aBaseWithChangesIsTheSet(@ForAll("editions") @Size(min = 2, max = 6) List<Set<Long>> editions)
            throws IOException {
        Set<Long> asked = all(editions);
        Set<Long> last = editions.get(editions.size() - 1);
        Snapshot base = snapshot(editions.get(0));
        List<Changes> steps = steps(editions);
        Coverage coverage = base.info().coverage();

        Snapshot together = base.with(steps, coverage);
        assertHolds(last, asked, together);
        Snapshot oneByOne = base;
        for (Changes step : steps) {
            oneByOne = oneByOne.with(List.of(step), coverage);
        }
        assertHolds(last, asked, oneByOne);
        assertHolds(last, asked, base.with(List.of(Changes.inOrder(steps)), coverage));
        assertHolds(last, asked, together.compacted());
        assertHolds(editions.get(0), asked, base);
        assertEquals(changes(editions.get(0), last), Changes.inOrder(steps));
        assertEquals(Changes.inOrder(steps), base.changesTo(together));
        assertEquals(Changes.inOrder(steps).reversed(), oneByOne.changesTo(base));
        assertSameFile(snapshot(last), together);
        assertSameFile(snapshot(last), packed(base, steps, coverage));
    }

    /** The same, on the path that many changes take. */
    private static Snapshot packed(Snapshot base, List<Changes> steps, Coverage coverage) {
        NumberIndex packed = IndexRepacking.of(base.packed(), null, steps);
        return new Snapshot(new SnapshotInfo(RegistryId.US_NATIONAL, coverage, packed.count(), List.of()), packed);
    }

    private static void assertSameFile(Snapshot expected, Snapshot actual) throws IOException {
        Path folder = Files.createTempDirectory("changes");
        try {
            expected.writeTo(folder.resolve("expected"));
            actual.writeTo(folder.resolve("actual"));
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("expected")), Files.readAllBytes(folder.resolve("actual")));
        } finally {
            Files.deleteIfExists(folder.resolve("expected"));
            Files.deleteIfExists(folder.resolve("actual"));
            Files.delete(folder);
        }
    }

    @Property(tries = 300)
    void areaCodesOfTwoListsMakeOne(
            @ForAll("edition") Set<Long> first,
            @ForAll("edition") Set<Long> second,
            @ForAll("codes") Set<Integer> codes) {
        Snapshot part = snapshot(second).restrictedTo(codes);
        Set<Long> expected = new HashSet<>();
        first.stream()
                .filter(number -> !codes.contains(NumberIndex.areaCode(number)))
                .forEach(expected::add);
        second.stream()
                .filter(number -> codes.contains(NumberIndex.areaCode(number)))
                .forEach(expected::add);
        assertHolds(expected, all(List.of(first, second)), snapshot(first).withAreaCodesOf(part));
    }

    @Property(tries = 300)
    void aRestrictedListSaysNothingOfOtherAreaCodes(
            @ForAll("edition") Set<Long> numbers, @ForAll("codes") Set<Integer> codes) throws IOException {
        Snapshot all = snapshot(numbers);
        Snapshot part = all.restrictedTo(codes);
        for (long number : all(List.of(numbers))) {
            assertEquals(
                    codes.contains(NumberIndex.areaCode(number))
                            ? all.lookup(number).answer()
                            : Lookup.Answer.NOT_COVERED,
                    part.lookup(number).answer());
        }
        Set<Long> left = new HashSet<>(numbers);
        left.removeIf(number -> !codes.contains(NumberIndex.areaCode(number)));
        assertEquals(left.size(), part.info().numbers());
        SnapshotBuilder alone = Snapshot.builder(RegistryId.US_NATIONAL);
        codes.forEach(areaCode -> alone.covering(areaCode, DAY));
        left.forEach(alone::add);
        assertSameFile(alone.build(), part);
    }

    @Property(tries = 300)
    void gapsAreReadAsTheyWereWritten(@ForAll("edition") Set<Long> from, @ForAll("edition") Set<Long> to) {
        Changes changes = changes(from, to);
        assertEquals(changes, Changes.ofGaps(changes.addedGaps(), changes.removedGaps()));
        Set<Long> added = new TreeSet<>();
        changes.forEachAdded(added::add);
        Set<Long> expected = new TreeSet<>(to);
        expected.removeAll(from);
        assertEquals(expected, added);
        assertEquals(expected.size(), changes.added());
    }

    @Example
    void whatWasAddedOrRemovedBeforeIsTakenBack() {
        long number = 1_212_555_0143L;
        assertEquals(Changes.NONE, Changes.builder().add(number).remove(number).build());
        assertEquals(Changes.NONE, Changes.builder().remove(number).add(number).build());
    }

    /** Wherever it stands among the others. Applied, it would come on the list or go, by the order of the two. */
    @Example
    void aNumberAmongOthersIsNotBothAddedAndRemoved() {
        long number = 1_212_555_0143L;
        byte[] added = Changes.builder().add(number - 2).add(number).build().addedGaps();
        byte[] removed = Changes.builder().add(number - 1).add(number).build().addedGaps();
        assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(added, removed));
        assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(removed, added));
    }

    @Example
    void bothPartsAreChecked() {
        byte[] cut = {(byte) 0x80};
        assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(cut, new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(new byte[0], cut));
    }

    @Example
    void changesAreEqualIfBothPartsAre() {
        long number = 1_212_555_0143L;
        Changes added = Changes.builder().add(number).build();
        Changes both = Changes.builder().add(number).remove(number + 1).build();
        assertNotEquals(added, both);
        assertNotEquals(added, added.reversed());
    }

    @Example
    void theBytesOfOthersAreTheirOwn() {
        byte[] added = Changes.builder().add(1_212_555_0143L).build().addedGaps();
        Changes changes = Changes.ofGaps(added, new byte[0]);
        Changes same = Changes.ofGaps(added.clone(), new byte[0]);
        added[0] ^= 1;
        changes.addedGaps()[0] ^= 1;
        assertEquals(same, changes);
    }

    @Example
    void aNumberBeyondTheLastIsRefused() {
        assertEquals(1, Changes.ofGaps(gap(1_999_999_9999L), new byte[0]).added());
        assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(gap(2_000_000_0000L), new byte[0]));
    }

    /** One gap from before the first number under country code 1, seven bits a byte, the last without its high bit. */
    private static byte[] gap(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = number - 1_000_000_0000L;
        for (; left >= 128; left >>>= 7) {
            bytes.write((int) ((left & 127) | 128));
        }
        bytes.write((int) left);
        return bytes.toByteArray();
    }

    /** Bytes either are the one form of a set, or are refused. */
    @Property(tries = 2_000)
    void otherBytesAreRefused(@ForAll @Size(max = 12) byte[] gaps) {
        try {
            Changes changes = Changes.ofGaps(gaps, new byte[0]);
            Changes.Builder again = Changes.builder();
            changes.forEachAdded(again::add);
            assertArrayEquals(gaps, again.build().addedGaps());
        } catch (IllegalArgumentException refused) {
            assertEquals("numbers: ", String.valueOf(refused.getMessage()).substring(0, 9));
        }
    }

    @Property(tries = 50)
    void aNumberIsNotBothAddedAndRemoved(@ForAll("edition") Set<Long> numbers) {
        if (!numbers.isEmpty()) {
            byte[] gaps = changes(Set.of(), numbers).addedGaps();
            assertThrows(IllegalArgumentException.class, () -> Changes.ofGaps(gaps, gaps));
        }
    }

    @Property(tries = 50)
    void aNumberOutsideTheCoverageIsRefused(@ForAll("edition") Set<Long> numbers) {
        Snapshot base = snapshot(numbers);
        Changes outside = Changes.builder().add(1_313_555_0100L).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> base.with(List.of(outside), base.info().coverage()));
    }

    @Provide
    Arbitrary<List<Set<Long>>> editions() {
        return edition().list();
    }

    @Provide
    Arbitrary<Set<Integer>> codes() {
        return Arbitraries.of(AREA_CODES).set();
    }

    /** Some blocks nearly full, so that blocks change their form; the rest anywhere. */
    @Provide
    Arbitrary<Set<Long>> edition() {
        Arbitrary<Long> first = Arbitraries.of(AREA_CODES).map(areaCode -> NumberIndex.number(areaCode, 0));
        Arbitrary<Integer> local = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9_999_999),
                Arbitraries.integers().between(5_550_000, 5_550_999),
                Arbitraries.of(0, 999, 1_000, 65_535, 65_536, 9_999_999));
        Arbitrary<Set<Long>> some = net.jqwik.api.Combinators.combine(first, local)
                .as(Long::sum)
                .set()
                .ofMaxSize(80);
        Arbitrary<Integer> step = Arbitraries.of(0, 1, 2, 3, 7);
        return net.jqwik.api.Combinators.combine(some, step).as((numbers, every) -> {
            Set<Long> all = new TreeSet<>(numbers);
            for (int n = 0; every > 0 && n < 1_000; n += every) {
                all.add(NumberIndex.number(212, 7_000_000 + n));
            }
            return Collections.unmodifiableSet(all);
        });
    }
}
