package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.store.Acceptance;
import io.github.opendnc.store.Revision;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The values of this library are shared between threads and kept as evidence. So nobody can change one through a
 * collection that it was made of: an area code that is added to a set would become one that was paid for.
 */
final class NothingGivenChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Citation ACT = Citation.policy("an act");
    private static final SourceFile FILE = new SourceFile("a.txt", 1, "0".repeat(64));
    private static final Snapshot LIST = Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(212, DAY)
            .covering(646, DAY)
            .build();
    private static final Subscription ALL = Subscription.toAll("Acme", RegistryId.US_NATIONAL, DAY);

    @Test
    void aListKeepsItsDaysAndFiles() {
        TreeMap<Integer, LocalDate> days = new TreeMap<>(LIST.info().coverage().days());
        Coverage coverage = Coverage.of(days);
        assertStays(coverage::toString, days::clear);
        List<SourceFile> files = changeable(FILE);
        CompanyList ours = CompanyList.builder().build().withSources(files);
        assertStays(ours::info, files::clear);
        List<SourceFile> told = changeable(FILE);
        assertStays(new CompanyListInfo(true, 0, told, false)::sources, told::clear);
        List<SourceFile> loaded = changeable(FILE);
        assertStays(LIST.withSources(loaded).info()::sources, loaded::clear);
        List<SourceFile> applied = changeable(FILE);
        List<Acceptance> accepted = changeable(Acceptance.of("Ann", "why"));
        Revision revision = new Revision(Changes.NONE, coverage, applied, accepted);
        assertStays(revision::toString, applied::clear, accepted::clear);
        List<SourceFile> reported = changeable(FILE);
        ChangeReport report = new ChangeReport(Changes.NONE, coverage, reported, 0, 0, 0, 0, Optional.empty());
        assertStays(report::sources, reported::clear);
    }

    @Test
    void whatASellerHasPaidForStays() {
        Set<Integer> some = new TreeSet<>(Set.of(212));
        Subscription bought = Subscription.of("Acme", RegistryId.US_NATIONAL, some, DAY);
        assertStays(bought::areaCodes, () -> some.add(646));
        TreeSet<Integer> codes = new TreeSet<>(Set.of(212));
        Subscription whole =
                new Subscription("Acme", "1", RegistryId.US_NATIONAL, Optional.of(codes), DAY, Optional.empty());
        assertStays(whole::areaCodes, () -> codes.add(646));
        List<Subscription> theirs = changeable(bought);
        Snapshot part = LIST.forSubscriptions(theirs);
        assertStays(() -> whatItSays(part.withSources(List.of())), () -> theirs.add(ALL));
        List<Subscription> sellers = changeable(bought);
        Scrubber scrubber = Scrubber.of(Registries.of(LIST)).forSeller(sellers);
        assertStays(() -> whatItSays(held(scrubber.with(LIST))), () -> sellers.add(ALL));
        Set<Integer> kept = new TreeSet<>(Set.of(212));
        Snapshot restricted = LIST.restrictedTo(kept);
        assertStays(() -> whatItSays(restricted.withSources(List.of())), () -> kept.add(646));
    }

    @Test
    void theRulesStay() {
        List<RuleSet> sets = changeable(UsFederal.rules());
        Scrubber scrubber = Scrubber.of(Registries.none(), sets);
        assertStays(scrubber::ruleSets, sets::clear);
        List<RuleSet> others = changeable(UsFederal.rules());
        assertStays(scrubber.withRuleSets(others)::ruleSets, others::clear);
        RuleSet[] array = {UsFederal.rules()};
        assertStays(Scrubber.of(Registries.none(), array)::ruleSets, () -> Arrays.fill(array, null));
        List<Condition> parts = changeable(Condition.listed());
        assertStays(new Condition.All(parts)::toString, parts::clear);
        List<Condition> ways = changeable(Condition.listed());
        assertStays(new Condition.Any(ways)::toString, ways::clear);
        Condition[] both = {Condition.listed(), Condition.requested()};
        assertStays(Condition.all(both)::toString, () -> Arrays.fill(both, null));
        Set<ConsentKind> kinds = EnumSet.of(ConsentKind.WRITTEN);
        assertStays(Condition.consent(kinds)::toString, kinds::clear);
        Rule[] bans = {Rule.ban("us-ban", Condition.requested(), DAY, ACT)};
        Rule exemption =
                Rule.exemption("us-way-out", Condition.requested(), DAY, ACT).exceptionTo(bans);
        RuleSet.Builder builder =
                RuleSet.builder("us-own", "1").country(Country.US).rules(bans);
        RuleSet own = builder.build();
        assertStays(
                () -> exemption.exceptionTo() + " " + own.rules() + own.country(),
                () -> Arrays.fill(bans, null),
                () -> {
                    builder.rules(Rule.ban("us-more", Condition.requested(), DAY, ACT))
                            .country(Country.CA);
                });
        Holiday[] days = {Holiday.once("a day", DAY)};
        Holidays closed = Holidays.of(days);
        assertStays(() -> closed.with().nameOn(DAY), () -> Arrays.fill(days, null));
    }

    @Test
    void theNumberingPlanStays() {
        Set<String> regions = new TreeSet<>(Set.of("NY"));
        Set<ZoneId> zones = changeableSet(ZoneId.of("America/New_York"));
        AreaCode code = AreaCode.geographic(212, Country.US, regions, zones, "a test");
        assertStays(() -> code.regions() + " " + code.zones(), regions::clear, zones::clear);
        Set<Integer> complex = new TreeSet<>(Set.of(212, 646));
        assertStays(code.withOverlay(complex)::overlay, complex::clear);
        List<AreaCode> codes = changeable(code);
        assertStays(NumberingPlan.of(DAY, codes)::areaCodes, codes::clear);
    }

    @Test
    void whatALoadIsToFindStays() {
        TreeSet<Integer> subscribed = new TreeSet<>(Set.of(212));
        RegistryLoader loader = RegistryLoader.of(PublishedList.US_FULL_LIST).withAreaCodes(subscribed);
        assertStays(loader::areaCodes, () -> subscribed.add(646));
        TreeSet<Integer> empty = new TreeSet<>(Set.of(212));
        assertStays(loader.withEmptyAreaCodes(empty)::emptyAreaCodes, () -> empty.add(646));
    }

    private static Snapshot held(Scrubber scrubber) {
        return scrubber.registries().snapshot(RegistryId.US_NATIONAL).orElseThrow();
    }

    private static String whatItSays(Snapshot list) {
        return list.lookup(1_212_555_0143L) + " " + list.lookup(1_646_555_0143L) + " "
                + list.lookup(1_212_555_0143L).subscriptions();
    }

    private static <T> List<T> changeable(T element) {
        return new ArrayList<>(List.of(element));
    }

    private static <T> Set<T> changeableSet(T element) {
        return new HashSet<>(Set.of(element));
    }

    /** What a value says stays the same whatever becomes of what it was made of. */
    private static void assertStays(Supplier<?> says, Runnable... changes) {
        String before = inWords(says);
        for (Runnable change : changes) {
            change.run();
            assertEquals(before, inWords(says));
        }
    }

    private static String inWords(Supplier<?> says) {
        Object said = says.get();
        return said instanceof Collection<?> several ? List.copyOf(several).toString() : String.valueOf(said);
    }
}
