package io.github.opendnc;

import io.github.opendnc.law.AfterRequest;
import io.github.opendnc.law.CallCondition;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.law.Technology;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Examples of every kind of condition, by the class of the kind. A kind without one fails {@link ClauseProperties}. */
final class ConditionExamples {
    /** Dated values change around this day, so that random calls are on both sides. */
    static final LocalDate CHANGE = LocalDate.of(2026, 6, 15);

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation OLD = Citation.unconfirmed("Made-up Act s. 1, old text");
    private static final Citation NEW = Citation.unconfirmed("Made-up Act s. 1, new text");

    /** Made once, because each lays out a hundred years. */
    private static final List<Holidays> HOLIDAYS = everyCombination(List.of(
            Holiday.on("Christmas Day", MonthDay.of(12, 25)).observed(DayOfWeek.SUNDAY, 1),
            Holiday.on("New Year's Day", MonthDay.of(1, 1)).moved(DayOfWeek.SATURDAY, -1),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            Holiday.afterEaster("Good Friday", -2),
            Holiday.once("Day of Mourning", CHANGE.plusDays(10))));

    private ConditionExamples() {}

    /** Any condition, including those that join others. */
    static Arbitrary<Condition> any() {
        return Arbitraries.oneOf(byKind().values());
    }

    /** Any condition that joins no others. */
    static Arbitrary<Condition> single() {
        return Arbitraries.oneOf(singleByKind().values());
    }

    /** Examples by kind. */
    static Map<Class<?>, Arbitrary<? extends Condition>> byKind() {
        Map<Class<?>, Arbitrary<? extends Condition>> kinds = new LinkedHashMap<>(singleByKind());
        Arbitrary<Condition> inner = Arbitraries.lazyOf(
                ConditionExamples::single,
                ConditionExamples::single,
                () -> single().map(Condition::not),
                () -> joined(single(), Condition.All::new));
        kinds.put(Condition.All.class, joined(inner, Condition.All::new));
        kinds.put(Condition.Any.class, joined(inner, Condition.Any::new));
        kinds.put(Condition.Not.class, inner.map(Condition.Not::new));
        return kinds;
    }

    private static Arbitrary<Condition> joined(Arbitrary<Condition> parts, Function<List<Condition>, Condition> join) {
        return parts.list().ofMaxSize(3).map(join);
    }

    private static Map<Class<?>, Arbitrary<? extends Condition>> singleByKind() {
        Map<Class<?>, Arbitrary<? extends Condition>> kinds = new LinkedHashMap<>();
        kinds.put(Condition.Basic.class, Arbitraries.of(Condition.Basic.class));
        kinds.put(CallCondition.SomePurpose.class, some(Purpose.class).map(CallCondition.SomePurpose::new));
        kinds.put(CallCondition.OnlyPurposes.class, some(Purpose.class).map(CallCondition.OnlyPurposes::new));
        kinds.put(CallCondition.CallerIs.class, some(Caller.class).map(CallCondition.CallerIs::new));
        kinds.put(CallCondition.PlacedBy.class, some(Technology.class).map(CallCondition.PlacedBy::new));
        kinds.put(
                CallCondition.LineIs.class,
                Arbitraries.of(Line.CONSUMER, Line.RESIDENTIAL, Line.WIRELESS, Line.BUSINESS)
                        .map(CallCondition.LineIs::new));
        kinds.put(Condition.ListOlderThan.class, dated(periods()).map(Condition.ListOlderThan::new));
        kinds.put(HourCondition.Outside.class, dated(hours()).map(HourCondition.Outside::new));
        kinds.put(HourCondition.AtClosing.class, dated(hours()).map(HourCondition.AtClosing::new));
        kinds.put(
                HourCondition.ByClock.class,
                Combinators.combine(
                                dated(Arbitraries.of(
                                        CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0)),
                                        CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(17, 30)))),
                                Arbitraries.of(ZoneOffset.ofHours(-6), ZoneId.of("America/Los_Angeles")),
                                Arbitraries.of(true, false))
                        .as(HourCondition.ByClock::new));
        kinds.put(HourCondition.OnHoliday.class, dated(Arbitraries.of(HOLIDAYS)).map(HourCondition.OnHoliday::new));
        kinds.put(
                PersonCondition.Within.class,
                Combinators.combine(
                                Arbitraries.of(Dealing.class),
                                dated(periods()),
                                Arbitraries.of(MonthCounting.class),
                                Arbitraries.of(true, false))
                        .as(PersonCondition.Within::new));
        kinds.put(
                PersonCondition.ConsentGiven.class,
                Combinators.combine(some(ConsentKind.class), Arbitraries.of(AfterRequest.class))
                        .as(PersonCondition.ConsentGiven::new));
        kinds.put(
                PersonCondition.RequestedBefore.class,
                Arbitraries.of(Dealing.TRANSACTION, Dealing.INQUIRY).map(PersonCondition.RequestedBefore::new));
        kinds.put(
                PersonCondition.RequestKept.class,
                Combinators.combine(Arbitraries.of(RequestPhase.class), dated(periods()), dated(periods()))
                        .as(PersonCondition.RequestKept::new));
        kinds.put(
                PersonCondition.RequestAged.class,
                Combinators.combine(dated(periods()), Arbitraries.of(true, false))
                        .as(PersonCondition.RequestAged::new));
        kinds.put(
                PersonCondition.ConsentAged.class,
                Combinators.combine(dated(periods()), Arbitraries.of(true, false))
                        .as(PersonCondition.ConsentAged::new));
        kinds.put(
                PersonCondition.Robocalls.class,
                Combinators.combine(Arbitraries.of(30, 7, 1), Arbitraries.of(1, 2, 3))
                        .as(PersonCondition.Robocalls::new));
        kinds.put(PersonCondition.Attempts.class, Arbitraries.of(1, 2, 3).map(PersonCondition.Attempts::new));
        return kinds;
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
        return Arbitraries.of(type).set().ofMinSize(1).ofMaxSize(3);
    }

    /** A value that holds from the first day on, or changes once, or twice. */
    private static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values) {
        return Combinators.combine(values, values, Arbitraries.integers().between(0, 2))
                .as((one, other, changes) -> {
                    Dated<T> dated = Dated.from(FIRST, one, OLD);
                    dated = changes > 0 ? dated.then(CHANGE, other, NEW) : dated;
                    return changes > 1 ? dated.then(CHANGE.plusMonths(7), one, OLD) : dated;
                });
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.of(
                Period.ZERO,
                Period.ofDays(14),
                Period.ofDays(31),
                Period.ofMonths(3),
                Period.ofMonths(18),
                Period.ofYears(2),
                Period.of(0, 1, 30),
                Period.of(3, 0, 14),
                Condition.ANY_TIME,
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static Arbitrary<CallingHours> hours() {
        Arbitrary<Set<DayOfWeek>> closed = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(0, 8, 9), Arbitraries.of(17, 20, 21), closed)
                .as((open, close, days) -> CallingHours.daily(LocalTime.of(open, 0), LocalTime.of(close, 30))
                        .closed(days.toArray(DayOfWeek[]::new)));
    }

    private static List<Holidays> everyCombination(List<Holiday> all) {
        return IntStream.range(1, 1 << all.size())
                .mapToObj(bits -> Holidays.of(IntStream.range(0, all.size())
                        .filter(i -> (bits >>> i & 1) != 0)
                        .mapToObj(all::get)
                        .toArray(Holiday[]::new)))
                .toList();
    }
}
