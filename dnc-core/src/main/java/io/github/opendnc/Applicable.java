package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What has to be asked for the calls of one kind of campaign, under all rules that govern together. Most calls pass by
 * no more than this: every list clears the number, and no rule closes the time. Thread-safe, and immutable as seen from
 * outside.
 */
final class Applicable {
    private static final long ALL = -1;

    private final ApplicableRules.Found[] each;
    private final CompiledRules[] askingFirst; // these ask the first list that any set reads
    private final CompiledRules[] askingOther;
    private final @Nullable CompiledRules first;
    private final @Nullable CompiledRules other;
    private final boolean knownAtOnce;
    private final OpenTime openTime;
    private final Left[] left;
    private final long startDay;

    /**
     * Puts rules together with what was found for each.
     *
     * @param governing the rules; the company's policy among them is asked separately
     */
    Applicable(GoverningRules governing, ApplicableRules.Found[] each) {
        this.each = each;
        CompiledRules[] speaking = governing.speaking();
        List<CompiledRules> firsts = new ArrayList<>();
        List<CompiledRules> others = new ArrayList<>();
        List<Left> bans = new ArrayList<>();
        boolean more = false;
        for (int i = 0; i < speaking.length; i++) {
            if (speaking[i] == CompanyPolicy.RULES || speaking[i].isSilent(each[i])) {
                continue;
            }
            int place = i;
            CompiledRules rules = speaking[i];
            if (each[i].asksTheList()) {
                if (governing.readsFirst(i)) {
                    firsts.add(rules);
                } else if (governing.readsOther(i)) {
                    others.add(rules);
                } else {
                    more = true; // a third list; only weighing asks it
                }
            }
            each[i].conditionsOfOtherBans().forEach(condition -> bans.add(Left.of(place, rules, condition)));
        }
        askingFirst = firsts.toArray(CompiledRules[]::new);
        askingOther = others.toArray(CompiledRules[]::new);
        first = firsts.isEmpty() ? null : firsts.get(0);
        other = governing.otherList();
        int asked = Math.min(Long.SIZE, bans.size());
        openTime = OpenTime.of(
                asked == 0 ? 0 : -1L >>> (Long.SIZE - asked),
                bans.stream().map(Left::condition).toArray(Clause[]::new));
        left = IntStream.range(0, asked)
                .filter(i -> (openTime.bans() & 1L << i) == 0)
                .mapToObj(bans::get)
                .toArray(Left[]::new);
        knownAtOnce = !more
                && speaking.length <= Long.SIZE
                && asked == bans.size()
                && Arrays.stream(left).allMatch(Left::asksNoList);
        startDay = governing.startDay();
    }

    /** What was found for the rules at a place of {@link GoverningRules#speaking}. */
    ApplicableRules.Found at(int place) {
        return each[place];
    }

    /** The first rules that ask the first list that any set reads; null if none ask it. */
    @Nullable
    CompiledRules first() {
        return first;
    }

    /** The first rules that read another list, if any rules ask that list; otherwise null. */
    @Nullable
    CompiledRules other() {
        return askingOther.length == 0 ? null : other;
    }

    /**
     * The rules that must be weighed in a scenario, as bits by their places. The others cannot bar the call, and that
     * is known at once.
     *
     * @param byFirst what the list of {@link #first} says, if there is one
     * @param byOther what the list of {@link #other} says, if there is one
     */
    long toWeigh(Call call, Lookup byFirst, Lookup byOther, @Nullable CompanyList company, long scenario) {
        long day = Scenario.day(scenario);
        boolean known = knownAtOnce
                && day >= startDay
                && !call.facts().doNotCallAlways
                && areCleared(askingFirst, byFirst, day)
                && areCleared(askingOther, byOther, day)
                && openTime.sparesAll(call, byFirst, scenario)
                && (company == null || lets(company, call));
        return known ? placesLeft(call, scenario) : ALL;
    }

    private static boolean areCleared(CompiledRules[] asking, Lookup list, long day) {
        for (CompiledRules rules : asking) {
            if (!rules.isCleared(list, day)) {
                return false;
            }
        }
        return true;
    }

    private long placesLeft(Call call, long scenario) {
        long places = 0;
        for (Left ban : left) {
            places |= ban.mayHold(call, scenario) ? 1L << ban.place() : 0;
        }
        return places;
    }

    private static boolean lets(CompanyList company, Call call) {
        return company.isReadable() && !company.contains(call.number().e164());
    }

    /** A ban that neither the lists nor the time of day rule out, with what is still to be asked. */
    private record Left(int place, CompiledRules rules, Clause condition, long needs, long excludes, long reads) {
        static Left of(int place, CompiledRules rules, Clause condition) {
            return new Left(place, rules, condition, condition.needs(), condition.excludes(), condition.reads());
        }

        /** Whether it asks no list, so that it can be asked whatever the lists say. */
        boolean asksNoList() {
            return (reads & (Scenario.LOOKUP | Scenario.LISTED | Scenario.COMPANY_LISTED)) == 0;
        }

        boolean mayHold(Call call, long scenario) {
            Lookup none = rules.notAsked();
            long open = KnownBits.open(rules, call, none, null, scenario);
            long known = scenario & ~open;
            boolean fits = ((known | open) & needs) == needs && (known & excludes) == 0;
            return fits && ((open & reads) != 0 || condition.holds(call, none, known));
        }
    }
}
