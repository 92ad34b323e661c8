package io.github.opendnc;

import io.github.opendnc.numbering.AreaCode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that govern the numbers of one area code, and the clocks that people there may have. Immutable as seen from
 * outside.
 */
final class Jurisdiction {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    private final @Nullable AreaCode areaCode;
    private final GoverningRules rules;
    private final WallClock[] clocks;
    private final Set<String> states;
    private final boolean mayLeaveNoMoment;
    /** Whether a law's own clock may not be that of the person. */
    private final boolean onOtherClocks;

    private final boolean onePlace;
    private final boolean clockFarAway;
    private final StateClocks stateClocks;
    /** Made when first asked for. Threads that race make equal ones. */
    private @Nullable JurisdictionText text;

    /**
     * The law of a place.
     *
     * @param states the states or provinces whose law is asked
     */
    Jurisdiction(
            @Nullable AreaCode areaCode,
            GoverningRules rules,
            WallClock[] clocks,
            Set<String> states,
            StateClocks stateClocks) {
        this.stateClocks = stateClocks;
        this.areaCode = areaCode;
        this.rules = rules;
        this.clocks = clocks;
        this.states = states;
        this.onePlace = clocks.length == 1
                || Arrays.stream(clocks).map(WallClock::zone).distinct().count() == 1;
        this.clockFarAway = Arrays.stream(clocks).anyMatch(clock -> rules.goByClockFarFrom(clock, HOUR));
        this.onOtherClocks = rules.hasOwnClock() && (!onePlace || rules.goByClockFarFrom(clocks[0], 0));
        this.mayLeaveNoMoment =
                onOtherClocks ? !rules.sharedHours().areLongestOn(clocks) : rules.leastOpenSeconds() <= apart(clocks);
    }

    /**
     * The most seconds by which the clocks may differ. It includes an hour of summer time that only some of them keep.
     */
    private static long apart(WallClock[] clocks) {
        if (clocks.length == 1) {
            return 0;
        }
        IntSummaryStatistics offsets =
                Arrays.stream(clocks).mapToInt(WallClock::standardOffset).summaryStatistics();
        return offsets.getMax() - offsets.getMin() + HOUR;
    }

    @Nullable
    AreaCode areaCode() {
        return areaCode;
    }

    /**
     * The states or provinces whose law is asked: those of the area code, and the one in which the person is said to
     * be.
     */
    Set<String> states() {
        return states;
    }

    /** Whether some of the rules go by a clock that may not be the clock of the person called. */
    boolean hasOwnClock() {
        return rules.hasOwnClock();
    }

    /** The rule sets that have rules; the company's policy is last. */
    CompiledRules[] rules() {
        return rules.speaking();
    }

    /** The rules that govern, with what is known about them together. */
    GoverningRules governing() {
        return rules;
    }

    /** The readings of all clocks where the numbers ring. For numbers without a place it is one clock on UTC. */
    WallClock[] clocks() {
        return clocks;
    }

    boolean hasWrongFact(Call call) {
        return isElsewhere(call) || FactCheck.fails(call, clocks);
    }

    List<Problem> problems(Call call) {
        List<Problem> problems = new ArrayList<>(FactCheck.problems(call, clocks));
        WallClock given = call.facts().clock;
        if (given != null && isElsewhere(call)) {
            String there = call.facts().state == null ? "the number's area code" : call.facts().state;
            problems.add(new Problem(Fact.ZONE, given.zone().getId() + " is the time of no place in " + there));
        }
        return List.copyOf(problems);
    }

    /**
     * Whether the call gives a clock that is in no place of the state in which the person is said to be. If no state is
     * given, the name of a place under these laws is believed, because people move. An offset names none: whoever writes
     * it may have forgotten summer time, so it has to be that of a clock of the area code.
     */
    boolean isElsewhere(Call call) {
        WallClock given = call.facts().clock;
        if (given == null) {
            return false;
        }
        String state = call.facts().state;
        long second = compared(call.moment(), given);
        return state == null
                ? given.isNamedByOffset() && !given.isOfNoPlace() && hasPlace() && !isHere(given, second)
                : !stateClocks.mayBe(given, state, second);
    }

    /** The epoch second at which clocks are compared: for a day, one after each change of a clock on that day. */
    private static long compared(Moment moment, WallClock given) {
        if (moment.isDay()) {
            return moment.second() + DAY;
        }
        return moment.isInstant() ? moment.second() : given.secondWhenShown(moment.second());
    }

    /**
     * Whether the clock that a call gives is compared with clocks of a place that are not always the same. Then it may
     * be {@linkplain #isElsewhere elsewhere} on one day and not on another.
     */
    boolean mayTurnElsewhere(Call call) {
        WallClock given = call.facts().clock;
        return given != null
                && (call.facts().state != null || (given.isNamedByOffset() && !given.isOfNoPlace() && hasPlace()))
                && comparedWith(call).stream().noneMatch(given::isAlways);
    }

    /** The clocks with which the clock that a call gives is compared. */
    List<WallClock> comparedWith(Call call) {
        String state = call.facts().state;
        return state == null ? List.of(clocks) : stateClocks.of(state);
    }

    private boolean hasPlace() {
        return areaCode != null && !areaCode.zones().isEmpty();
    }

    private boolean isHere(WallClock given, long second) {
        for (WallClock here : clocks) {
            if (given.agreesWith(here, second)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the call gives a clock that nobody has, or nobody where the person is said to be. */
    boolean hasWrongClock(Call call) {
        WallClock given = call.facts().clock;
        return given != null && (given.isOfNoPlace() || isElsewhere(call));
    }

    /** The first day on which all of the rules are in force. */
    long startDay() {
        return rules.startDay();
    }

    /** Whether all clocks are those of one time zone. */
    boolean isOnePlace() {
        return onePlace;
    }

    /** The texts that are the same for every call. */
    JurisdictionText text() {
        JurisdictionText known = text;
        if (known == null) {
            known = new JurisdictionText(areaCode, rules.speaking(), rules.silent(), clocks, states);
            text = known;
        }
        return known;
    }

    /**
     * Whether a day might have no moment that is open on all clocks, although no law closes it altogether. If so, each
     * such day has to be looked at. When in doubt it is true.
     */
    boolean mayLeaveNoMoment() {
        return mayLeaveNoMoment;
    }

    /** The same for the day of a call: on the clock that it gives, the hours by the law's own clock may be others. */
    boolean mayLeaveNoMoment(Call call) {
        WallClock given = call.facts().clock;
        return mayLeaveNoMoment
                || (given != null && rules.hasOwnClock() && !rules.sharedHours().areLongestOn(given));
    }

    /** Whether a law's own clock may differ by more than an hour from one that people there may have. */
    boolean goesByClockFarAway() {
        return clockFarAway;
    }

    /** A number that two places share if they have the same country and the same rules. */
    int kind() {
        return rules.number();
    }

    /**
     * What calls that give only a day depend on: {@link #kind}, and the clocks only if they might leave no open moment
     * on a day, or if the open span may be another on each of them.
     */
    GoverningLaw law() {
        List<ZoneId> apart = Arrays.stream(clocks).map(WallClock::zone).toList();
        return new GoverningLaw(kind(), mayLeaveNoMoment || onOtherClocks ? apart : List.of());
    }

    /** The verdict on a call that none of the rules bars. */
    Verdict best() {
        return isOfCountry() && rules.areAll() ? Verdict.MAY_CALL : Verdict.UNDETERMINED;
    }

    /** Whether the person is said to be in another country, whose law may also govern but is not asked. */
    boolean isAcrossBorder() {
        return !rules.areAll();
    }

    boolean isGoverned() {
        return rules.areSome();
    }

    /** Whether the law of the country is among the rules. Without it no call is permitted. */
    boolean isOfCountry() {
        return rules.areOfCountry();
    }
}
