package io.github.opendnc;

import io.github.opendnc.law.CallCondition;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.PersonCondition;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition as an officer reads it. Each "not" is moved to the single fact, so that none is inside another. */
final class ConditionWords {
    private ConditionWords() {}

    static String of(Condition condition) {
        return words(condition, true);
    }

    private static String words(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return words(not.part(), !holds);
        } else if (condition instanceof Condition.All all) {
            return joined(all.parts(), holds, holds);
        } else if (condition instanceof Condition.Any any) {
            return joined(any.parts(), holds, !holds);
        } else if (condition instanceof CallCondition.SomePurpose some) {
            return (holds ? "a part of the call is " : "no part of the call is ") + or(some.purposes());
        } else if (condition instanceof CallCondition.OnlyPurposes only) {
            return holds
                    ? "every part of the call is " + or(only.purposes())
                    : "a part of the call is other than " + or(only.purposes());
        } else if (condition instanceof CallCondition.CallerIs caller) {
            return "the caller is " + (holds ? "" : "other than ") + or(caller.callers());
        } else if (condition instanceof CallCondition.PlacedBy placed) {
            return "the call is " + (holds ? "" : "other than ") + or(placed.technologies());
        } else if (condition instanceof CallCondition.LineIs line) {
            return "the line is " + (holds ? "" : "other than ") + line.line();
        } else if (condition instanceof Condition.Basic basic) {
            return holds ? stated(basic) : denied(basic);
        } else if (condition instanceof PersonCondition.Within within) {
            return dealing(within, holds);
        } else if (condition instanceof PersonCondition.ConsentGiven consent) {
            return consent(consent, holds);
        } else if (condition instanceof PersonCondition.Robocalls calls) {
            return (holds ? calls.cap() + " or more" : "fewer than " + calls.cap())
                    + " exempt recorded calls of this caller to this line in "
                    + (calls.days() == 1 ? "a day" : calls.days() + " days");
        } else if (condition instanceof PersonCondition.RequestedBefore before) {
            return "the " + before.dealing() + (holds ? " is" : " is not") + " later than a request not to be called";
        } else if (condition instanceof PersonCondition.RequestAged aged && (holds || !aged.edge())) {
            return "the person asked not to be called, "
                    + (aged.edge() ? "on the edge of " : holds ? "more than " : "at most ")
                    + value(aged.kept())
                    + " ago"
                    + before(aged.kept());
        } else if (condition instanceof PersonCondition.RequestKept kept && holds) {
            return request(kept);
        } else if (condition instanceof Condition.ListOlderThan older && holds) {
            return "the list is older than " + value(older.age());
        } else if (condition instanceof HourCondition.Outside && holds) {
            return "the hour is outside the calling hours";
        } else if (condition instanceof HourCondition.AtClosing && holds) {
            return "it is the second at which the calling hours close";
        }
        throw new IllegalArgumentException("no words for " + (holds ? "" : "not ") + condition);
    }

    /** The values that the words of a condition mention, in the order of its parts. */
    static Set<Dated<?>> values(Condition condition) {
        Set<Dated<?>> values = new LinkedHashSet<>();
        addValues(condition, values);
        return values;
    }

    private static void addValues(Condition condition, Set<Dated<?>> values) {
        condition.parts().forEach(part -> addValues(part, values));
        if (condition instanceof PersonCondition.RequestKept kept) {
            switch (kept.phase()) {
                case TOLERATED -> values.add(kept.grace());
                case LAPSED -> values.add(kept.kept());
                case IN_FORCE, DISPUTED -> values.addAll(List.of(kept.grace(), kept.kept()));
            }
        } else if (!(condition instanceof PersonCondition.Within within && isTheDayOfTheCall(within))
                && condition.parts().isEmpty()) {
            values.addAll(condition.dated());
        }
    }

    /** Counted back, there is one edge, whatever the period. */
    private static boolean isTheDayOfTheCall(PersonCondition.Within within) {
        return within.edge() && within.counting() == MonthCounting.BACK_FROM_THE_CALL;
    }

    private static String joined(List<Condition> parts, boolean holds, boolean and) {
        return parts.stream()
                .map(part -> isJoined(part) && parts.size() > 1 ? "(" + words(part, holds) + ")" : words(part, holds))
                .collect(Collectors.joining(and ? ", and " : ", or "));
    }

    private static boolean isJoined(Condition part) {
        return part instanceof Condition.Not not
                ? isJoined(not.part())
                : part.parts().size() > 1;
    }

    private static String or(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    private static String consent(PersonCondition.ConsentGiven consent, boolean holds) {
        return switch (consent.afterRequest()) {
            case ENDED, GIVEN_LATER ->
                (holds ? "a consent stands" : "no consent stands") + kinds(consent) + consent.afterRequest();
            case ENDED_BY_ONE_OF_ALL ->
                "a consent" + kinds(consent) + ", dated and not revoked, was given" + (holds ? "" : " to no effect")
                        + ", and any request on its day or later was about marketing only";
        };
    }

    private static String kinds(PersonCondition.ConsentGiven consent) {
        return consent.kinds().size() == ConsentKind.values().length ? " of any kind" : ", " + or(consent.kinds());
    }

    private static String dealing(PersonCondition.Within within, boolean holds) {
        String period = value(within.period());
        if (period.equals("any time")) {
            return "there " + (holds ? "is a " : "is no ") + within.dealing() + ", however long ago";
        }
        if (within.edge()) {
            String edge = isTheDayOfTheCall(within) ? "on the day of the call" : "on the edge of " + period;
            return "the " + within.dealing() + (holds ? " lies " : " does not lie ") + edge;
        }
        String of = within.dealing() == Dealing.CONTRACT ? " runs, or ended" : " lies";
        String not = within.dealing() == Dealing.CONTRACT ? " neither runs nor ended" : " does not lie";
        return "the " + within.dealing() + (holds ? of : not) + " within " + period;
    }

    private static String stated(Condition.Basic basic) {
        return basic == Condition.Basic.NOT_REGISTERED ? "the " + basic : basic.toString();
    }

    private static String denied(Condition.Basic basic) {
        return switch (basic) {
            case NOT_REGISTERED -> "the caller is registered with the operator of the list";
            case CONSENT_REVOKED -> "the person has revoked no consent";
            case REQUESTED -> "the person has made no request not to be called";
            case REQUESTED_BEFORE_LAST_DEALING -> "no purchase or inquiry is later than that request";
            default -> throw new IllegalArgumentException("no words for not " + basic);
        };
    }

    private static String request(PersonCondition.RequestKept kept) {
        String asked = "the person asked not to be called, ";
        return asked
                + switch (kept.phase()) {
                    case TOLERATED -> "at most " + value(kept.grace()) + " ago";
                    case IN_FORCE -> "more than " + value(kept.grace()) + " and at most " + value(kept.kept()) + " ago";
                    case LAPSED -> "more than " + value(kept.kept()) + " ago";
                    case DISPUTED ->
                        "and the periods in force then and those in force on the day of the call answer differently";
                };
    }

    /** The value of today. Earlier ones are listed among the values. */
    private static String value(Dated<Period> dated) {
        List<Dated.Entry<Period>> entries = dated.entries();
        return entries.get(entries.size() - 1).words();
    }

    /** The values before that of today, because what began under them is judged by them too. */
    private static String before(Dated<Period> dated) {
        StringBuilder words = new StringBuilder();
        List<Dated.Entry<Period>> entries = dated.entries();
        for (int i = 0; i + 1 < entries.size(); i++) {
            words.append(" (or ")
                    .append(entries.get(i).words())
                    .append(", if that was before ")
                    .append(entries.get(i + 1).from())
                    .append(")");
        }
        return words.toString();
    }
}
