package io.github.opendnc;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which reasons come first, and which decide. */
final class Reasons {
    private static final Comparator<Reason> ORDER = Comparator.comparing(
                    (Reason reason) -> !reason.rule().isBan())
            .thenComparing(Reason::weight, Comparator.comparingInt(Reasons::rank));

    private Reasons() {}

    private static int rank(Reason.Weight weight) {
        return switch (weight) {
            case STANDS -> 0;
            case UNSETTLED -> 1;
            case UNKNOWN -> 2;
            case DEFEATED -> 3;
        };
    }

    /** Sorts the list it is given. */
    static List<Reason> ordered(List<Reason> reasons) {
        reasons.sort(ORDER);
        return List.copyOf(reasons);
    }

    /** The bans that stand; the doubtful bans; or the exemptions in play. */
    static List<Rule> decisive(Verdict verdict, List<Reason> reasons) {
        List<Rule> standing = bans(reasons, reason -> reason.weight() == Reason.Weight.STANDS);
        return switch (verdict) {
            case MAY_NOT_CALL -> standing.isEmpty() ? bans(reasons, Reasons::isDoubtful) : standing;
            case UNDETERMINED -> bans(reasons, Reasons::isDoubtful);
            case MAY_CALL -> inPlay(reasons);
        };
    }

    /** The exemptions that lift a rule which fired. One that has nothing to lift plays no part. */
    static List<Rule> inPlay(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.exceptions().stream())
                .distinct()
                .toList();
    }

    private static boolean isDoubtful(Reason reason) {
        return reason.weight() == Reason.Weight.UNSETTLED || reason.weight() == Reason.Weight.UNKNOWN;
    }

    private static List<Rule> bans(List<Reason> reasons, java.util.function.Predicate<Reason> wanted) {
        Stream<Reason> bans = reasons.stream().filter(reason -> reason.rule().isBan());
        return bans.filter(wanted).map(Reason::rule).toList();
    }
}
