package io.github.opendnc;

import io.github.opendnc.numbering.AreaCode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that govern the numbers of one area code, and the clocks that may hang there. Immutable. */
final class Jurisdiction {
    private static final long HOUR = 3_600;

    private final @Nullable AreaCode areaCode;
    private final GoverningRules rules;
    private final WallClock[] clocks;
    private final Set<String> states;
    private final boolean mayLeaveNoMoment;
    private final boolean onePlace;
    private final StateClocks stateClocks;
    /** Made when first told. Threads that race make the same. */
    private @Nullable JurisdictionText text;

    /**
     * The law of a place.
     *
     * @param states the states or provinces whose law is asked for
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
        this.mayLeaveNoMoment = (rules.hasOwnClock() && !onePlace) || rules.leastOpenSeconds() <= apart(clocks);
    }

    /** By how many seconds the clocks may differ, an hour of summer time that only some of them keep included. */
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

    /** The states or provinces whose law is asked for: those of the area code, and where the person is said to be. */
    Set<String> states() {
        return states;
    }

    /** Whether some of the rules go by a clock that need not be that of the person called. */
    boolean hasOwnClock() {
        return rules.hasOwnClock();
    }

    /** The rules that speak, the company's policy last. */
    CompiledRules[] rules() {
        return rules.speaking();
    }

    /** The rules that govern, with what is known of them together. */
    GoverningRules governing() {
        return rules;
    }

    /** What the clocks may show that hang where the numbers ring; one of UTC for numbers without a place. */
    WallClock[] clocks() {
        return clocks;
    }

    /** Whether a call has a fact that cannot be right here. Allocates nothing. */
    boolean hasWrongFact(Call call) {
        return isElsewhere(call.facts()) || FactCheck.fails(call, clocks);
    }

    /** What is wrong with the facts of a call. */
    List<Problem> problems(Call call) {
        List<Problem> problems = new ArrayList<>(FactCheck.problems(call, clocks));
        WallClock given = call.facts().clock;
        if (given != null && isElsewhere(call.facts())) {
            problems.add(
                    new Problem(Fact.ZONE, given.zone().getId() + " is the time of no place in " + call.facts().state));
        }
        return List.copyOf(problems);
    }

    /** Whether the clock of a person is told, and hangs nowhere in the state where the person is said to be. */
    private boolean isElsewhere(Facts facts) {
        return facts.clock != null && facts.state != null && !stateClocks.mayBe(facts.clock, facts.state);
    }

    /** Whether the clock of a person is told, and is one that nobody has, or nobody in the state where the person is said to be. */
    boolean hasWrongClock(Call call) {
        WallClock given = call.facts().clock;
        return given != null && (given.isOfNoPlace() || isElsewhere(call.facts()));
    }

    /** The first day of which all of the rules say something. */
    long startDay() {
        return rules.startDay();
    }

    /** Whether the clocks are those of one time zone. */
    boolean isOnePlace() {
        return onePlace;
    }

    /** What is said of it whatever the call. */
    JurisdictionText text() {
        JurisdictionText known = text;
        if (known == null) {
            known = new JurisdictionText(areaCode, rules.speaking(), rules.silent(), clocks, states);
            text = known;
        }
        return known;
    }

    /**
     * Whether a day of which no law closes all hours might have no open moment on all the clocks: then each such day has to be
     * looked at. It says so too often rather than too seldom.
     */
    boolean mayLeaveNoMoment() {
        return mayLeaveNoMoment;
    }

    /** A number that two have in common when their country and their rules are the same. */
    int kind() {
        return rules.number();
    }

    /** What calls on a day hang on: {@link #kind}, and the clocks only where they might leave no moment of a day. */
    GoverningLaw law() {
        List<ZoneId> apart = Arrays.stream(clocks).map(WallClock::zone).toList();
        return new GoverningLaw(kind(), mayLeaveNoMoment ? apart : List.of());
    }

    /** The verdict on a call that none of the rules has anything against. */
    Verdict best() {
        return isOfCountry() && rules.areAll() ? Verdict.MAY_CALL : Verdict.UNDETERMINED;
    }

    /** Whether the law of another country, where the person is said to be, may govern besides and is not asked. */
    boolean isAcrossBorder() {
        return !rules.areAll();
    }

    /** Whether any rules govern the numbers. */
    boolean isGoverned() {
        return rules.areSome();
    }

    /** Whether the law of the country is among them; without it no call is permitted. */
    boolean isOfCountry() {
        return rules.areOfCountry();
    }
}
