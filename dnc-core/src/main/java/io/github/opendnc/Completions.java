package io.github.opendnc;

import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the unknown facts of a call could come out for one rule set: the submasks of {@link #open} over a
 * base world that {@link #known} has filled in. Enumerated and never reasoned about, because the cleverer tests that were
 * tried leave decidable cases undecided.
 */
final class Completions {
    private Completions() {}

    /** The world with what the lists say for certain. */
    static long known(Call call, @Nullable Lookup list, @Nullable CompanyList company, long world) {
        long known = world;
        if (list != null && list.answer() == Lookup.Answer.LISTED && ListState.answers(list, World.day(world))) {
            known |= World.LISTED;
        }
        if (company != null
                && company.isReadable()
                && company.bars(call.number().e164(), World.day(world))) {
            known |= World.COMPANY_LISTED;
        }
        return known;
    }

    /** The bits that are not known in a world. */
    static long open(RuleSet set, Call call, @Nullable Lookup list, @Nullable CompanyList company, long world) {
        long open = World.openLine(call.line(), set.mayBeBusiness());
        boolean listedIsKnown = list != null
                && (list.answer() == Lookup.Answer.LISTED
                        ? ListState.answers(list, World.day(world))
                        : list.answer() == Lookup.Answer.CLEAR && set.silenceCounts(list, World.day(world)));
        if (set.registryOrNull() != null && !listedIsKnown) {
            open |= World.LISTED;
        }
        if (company != null && !company.isReadable()) {
            open |= World.COMPANY_LISTED;
        }
        if (call.campaign().technology() == Technology.PRERECORDED) {
            open |= RobocallCap.open(call.facts());
        }
        return open;
    }
}
