package io.github.opendnc.law;

import java.time.Period;
import java.util.Objects;
import java.util.Set;

/** A condition on what is between the person and the caller; made by the methods of {@link Condition}. */
public sealed interface PersonCondition extends Condition {
    /** {@link Condition#within}, or {@link Condition#onTheEdge}. */
    record Within(Dealing dealing, Dated<Period> period, MonthCounting counting, boolean edge)
            implements PersonCondition {
        public Within {
            Objects.requireNonNull(counting, "counting");
            Dated.requireNotNegative(dealing.toString(), period);
        }

        @Override
        public Set<Subject> subjects() {
            return dealing == Dealing.DONATION ? Set.of() : Set.of(Subject.RELATIONSHIP);
        }

        @Override
        public String toString() {
            return dealing
                    + (edge ? " on the edge of " : " within ")
                    + period
                    + (dealing == Dealing.CONTRACT ? " of its end, or in existence" : "");
        }
    }

    /** {@link Condition#consent}, {@link Condition#consentBesideMarketingRequest} or {@link Condition#consentAfterRequest}. */
    record ConsentGiven(Set<ConsentKind> kinds, AfterRequest afterRequest) implements PersonCondition {
        public ConsentGiven {
            Objects.requireNonNull(afterRequest, "after a request");
            kinds = Words.some("kinds of consent", kinds);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.CONSENT);
        }

        @Override
        public String toString() {
            return "consent, " + Words.of(kinds) + afterRequest;
        }
    }

    /** {@link Condition#consentOlderThan}, or {@link Condition#consentOnTheEdge}. */
    record ConsentAged(Dated<Period> valid, boolean edge) implements PersonCondition {
        public ConsentAged {
            Dated.requireNotNegative("consent", valid);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.CONSENT);
        }

        @Override
        public String toString() {
            return "the consent was given " + (edge ? "on the edge of " : "more than ") + valid + " ago";
        }
    }

    /** {@link Condition#requestedBefore}. */
    record RequestedBefore(Dealing dealing) implements PersonCondition {
        public RequestedBefore {
            if (dealing != Dealing.TRANSACTION && dealing != Dealing.INQUIRY) {
                throw new IllegalArgumentException("dealing: expected a transaction or an inquiry, found " + dealing);
            }
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.REQUEST);
        }

        @Override
        public String toString() {
            return "the person asked not to be called before the " + dealing;
        }
    }

    /** {@link Condition#requestOlderThan}, or {@link Condition#requestOnTheEdge}. */
    record RequestAged(Dated<Period> kept, boolean edge) implements PersonCondition {
        public RequestAged {
            Dated.requireNotNegative("request", kept);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.REQUEST);
        }

        @Override
        public String toString() {
            return "the person asked not to be called, " + (edge ? "on the edge of " : "more than ") + kept + " ago";
        }
    }

    /** {@link Condition#request}. */
    record RequestKept(RequestPhase phase, Dated<Period> grace, Dated<Period> kept) implements PersonCondition {
        public RequestKept {
            Objects.requireNonNull(phase, "phase");
            Dated.requireNotNegative("request", grace);
            Dated.requireNotNegative("request", kept);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.REQUEST);
        }

        @Override
        public String toString() {
            return "the person asked not to be called, " + phase.words(grace.toString(), kept.toString());
        }
    }

    /** {@link Condition#robocalls}. */
    record Robocalls(int days, int cap) implements PersonCondition {
        public Robocalls {
            if ((days != 30 && days != 7 && days != 1) || cap < 1) {
                throw new IllegalArgumentException("robocalls: expected 30, 7 or 1 days and a cap of 1 or more, found "
                        + days + " days and a cap of " + cap);
            }
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of();
        }

        @Override
        public String toString() {
            return cap + " or more exempt robocalls to this line in " + days + (days == 1 ? " day" : " days");
        }
    }

    /** {@link Condition#attempts}. */
    record Attempts(int cap) implements PersonCondition {
        public Attempts {
            if (cap < 1) {
                throw new IllegalArgumentException("attempts: expected a cap of 1 or more, found " + cap);
            }
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.ATTEMPTS);
        }

        @Override
        public String toString() {
            return cap + " or more calls to this person in 24 hours";
        }
    }
}
