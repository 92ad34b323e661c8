package io.github.opendnc.law;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A condition on the call itself: what for, by whom, how and to what line; made by the methods of {@link Condition}. */
public sealed interface CallCondition extends Condition {
    @Override
    default Set<Subject> subjects() {
        return Set.of();
    }

    /** {@link Condition#somePurpose}. */
    record SomePurpose(Set<Purpose> purposes) implements CallCondition {
        public SomePurpose {
            purposes = Words.some("purposes", purposes);
        }

        @Override
        public String toString() {
            return "purpose " + Words.of(purposes);
        }
    }

    /** {@link Condition#onlyPurposes}. */
    record OnlyPurposes(Set<Purpose> purposes) implements CallCondition {
        public OnlyPurposes {
            purposes = Words.some("purposes", purposes);
        }

        @Override
        public String toString() {
            return "only purpose " + Words.of(purposes);
        }
    }

    /** {@link Condition#caller}. */
    record CallerIs(Set<Caller> callers) implements CallCondition {
        public CallerIs {
            callers = Words.some("callers", callers);
        }

        @Override
        public String toString() {
            return "caller " + Words.of(callers);
        }
    }

    /** {@link Condition#technology}. */
    record PlacedBy(Set<Technology> technologies) implements CallCondition {
        public PlacedBy {
            technologies = Words.some("technologies", technologies);
        }

        @Override
        public String toString() {
            return "technology " + Words.of(technologies);
        }
    }

    /** A line of this kind. WIRELESS includes a business's mobile. UNKNOWN is refused, because it is no kind of line. */
    record LineIs(Line line) implements CallCondition {
        public LineIs {
            if (Objects.requireNonNull(line, "line") == Line.UNKNOWN) {
                throw new IllegalArgumentException("line: expected a kind of line, found " + line);
            }
        }

        @Override
        public String toString() {
            return line == Line.CONSUMER ? "a consumer's line" : "a " + Words.of(List.of(line)) + " line";
        }
    }
}
