package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The verdict alone asks many things at once; the decision asks every rule. Both agree, under random laws, with lists
 * of any age, held or not.
 */
class QuickVerdictProperties {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550143");
    private static final LocalDate DAY = ConditionExamples.CHANGE;
    private static final Citation TEXT = Citation.unconfirmed("Made-up Act s. 1");
    private static final List<RegistryId> LISTS =
            List.of(new RegistryId("one"), new RegistryId("two"), new RegistryId("three"));
    private static final Dated<CallingHours> HOURS =
            Dated.from(LocalDate.of(2020, 1, 1), CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0)), TEXT);

    /**
     * A law.
     *
     * @param list which list it reads; none if there is no such list
     * @param age the age of its list
     * @param startsIn after how many days it begins
     */
    private record Law(int list, Period age, int startsIn, List<Tuple2<Integer, Condition>> rules) {
        RuleSet set(int place) {
            RuleSet.Builder set = RuleSet.builder("law-" + place, "1").start(DAY.plusDays(startsIn));
            if (place == 0) {
                set.country(Country.US); // the others belong to a company
            }
            if (list < LISTS.size()) {
                set.registry(LISTS.get(list), Dated.from(LocalDate.of(2020, 1, 1), age, TEXT))
                        .answeredByLookUps();
            }
            List<Rule> earlier = new ArrayList<>();
            for (Tuple2<Integer, Condition> each : rules) {
                String id = "rule-" + place + "-" + earlier.size();
                boolean lifts = each.get1() % 4 == 0 && !earlier.isEmpty();
                LocalDate from = DAY.minusYears(3);
                Condition condition =
                        list == LISTS.size() && each.get2().asksForRegistry() ? Condition.onCompanyList() : each.get2();
                Rule rule = lifts
                        ? Rule.exemption(id, condition, from, TEXT)
                                .exceptionTo(earlier.get(each.get1() % earlier.size()))
                        : Rule.ban(id, condition, from, TEXT);
                earlier.add(each.get1() % 5 == 0 ? rule.unsettled("made up") : rule);
            }
            return set.rules(earlier.toArray(Rule[]::new)).build();
        }
    }

    /** The lists that are held: the age of each in days, and whether the number is on it. */
    private record Held(List<Tuple2<Integer, Integer>> lists, int company) {
        Registries registries() {
            List<Snapshot> held = new ArrayList<>();
            for (int i = 0; i < LISTS.size(); i++) {
                int kind = lists.get(i).get2();
                if (kind != 0) {
                    held.add(new SmallList(
                                    LISTS.get(i),
                                    kind == 1 ? 646 : 212,
                                    Optional.of(NUMBER).filter(number -> kind == 2))
                            .obtainedOn(DAY.minusDays(lists.get(i).get1())));
                }
            }
            Registries registries = Registries.of(held.toArray(Snapshot[]::new));
            return switch (company) {
                case 0 -> registries;
                case 1 -> registries.with(CompanyList.unreadable());
                case 2 -> registries.with(CompanyList.builder().add(NUMBER, DAY).build());
                default -> registries.with(CompanyList.builder().build());
            };
        }
    }

    @Property(tries = 8_000)
    void aVerdictAloneIsThatOfTheDecision(
            @ForAll("laws") List<Law> laws, @ForAll("held") Held held, @ForAll("calls") Call call) {
        Scrubber scrubber = scrubber(laws, held);
        assertEquals(scrubber.decide(call).verdict(), scrubber.verdict(call), () -> laws + "\n" + held + "\n" + call);
    }

    /** Otherwise the property above would say little. */
    @Example
    void allVerdictsComeOut() {
        Set<Verdict> verdicts = new TreeSet<>();
        Set<Boolean> several = new HashSet<>();
        Combinators.combine(laws(), held(), calls())
                .as((laws, held, call) -> {
                    several.add(laws.size() > 1);
                    return scrubber(laws, held).verdict(call);
                })
                .generator(1_000)
                .stream(new java.util.Random(1))
                .limit(500)
                .forEach(verdict -> verdicts.add(verdict.value()));
        assertEquals(Set.of(Verdict.values()), verdicts);
        assertEquals(Set.of(true, false), several);
    }

    private static Scrubber scrubber(List<Law> laws, Held held) {
        List<RuleSet> sets = new ArrayList<>();
        for (Law law : laws) {
            sets.add(law.set(sets.size()));
        }
        return Scrubber.of(held.registries(), sets);
    }

    @Provide
    Arbitrary<List<Law>> laws() {
        Arbitrary<Condition> any = ConditionExamples.any();
        Arbitrary<Condition> conditions = Arbitraries.oneOf(
                any,
                any.map(condition -> Condition.all(condition, Condition.listed())),
                any.map(condition -> Condition.all(condition, Condition.outside(HOURS))),
                Arbitraries.of(
                        Condition.listed(),
                        Condition.outside(HOURS),
                        Condition.notCovered(),
                        Condition.notHeld(),
                        Condition.attempts(2),
                        Condition.wirelessLine(),
                        Condition.all(Condition.consumerLine(), Condition.listed()),
                        Condition.onCompanyList()));
        Arbitrary<List<Tuple2<Integer, Condition>>> rules = Combinators.combine(
                        Arbitraries.integers().between(0, 20), conditions)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, LISTS.size()),
                        Arbitraries.of(Period.ofDays(31), Period.ofMonths(3)),
                        Arbitraries.of(-900, -900, -900, 5, 40),
                        rules)
                .as(Law::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Held> held() {
        Arbitrary<Tuple2<Integer, Integer>> list = Combinators.combine(
                        Arbitraries.of(-2, 0, 30, 31, 32, 91, 92, 93), Arbitraries.of(0, 1, 2, 3, 3, 3, 3))
                .as(Tuple::of);
        return Combinators.combine(list.list().ofSize(LISTS.size()), Arbitraries.of(0, 1, 2, 3, 3))
                .as(Held::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Call> calls() {
        Arbitrary<Call> strangers = ClauseProperties.calls();
        Arbitrary<Call> others =
                Combinators.combine(strangers, ClauseProperties.facts()).as(ClauseProperties::withFacts);
        return Combinators.combine(
                        Arbitraries.oneOf(strangers, others),
                        Arbitraries.integers().between(-5, 95),
                        Arbitraries.of(-1, 0, 7, 8, 12, 19, 20, 23))
                .as((call, days, hour) -> call.with(moment(DAY.plusDays(days), hour, days % 2 == 0)))
                .withoutEdgeCases();
    }

    private static Moment moment(LocalDate day, int hour, boolean isInstant) {
        if (hour < 0) {
            return Moment.on(day);
        }
        LocalDateTime time = day.atTime(hour, 0);
        return isInstant ? Moment.at(time.toInstant(ZoneOffset.ofHours(-4))) : Moment.atLocalTime(time);
    }
}
