package io.github.opendnc.law;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;

/** A condition on the hour or the day of the call; made by the methods of {@link Condition}. */
public sealed interface HourCondition extends Condition {
    @Override
    default Set<Subject> subjects() {
        return Set.of(Subject.HOURS);
    }

    /** {@link Condition#outside}. */
    record Outside(Dated<CallingHours> hours) implements HourCondition {
        public Outside {
            Objects.requireNonNull(hours, "hours");
        }

        @Override
        public String toString() {
            return "outside " + hours;
        }
    }

    /** {@link Condition#atClosing}. */
    record AtClosing(Dated<CallingHours> hours) implements HourCondition {
        public AtClosing {
            Objects.requireNonNull(hours, "hours");
        }

        @Override
        public String toString() {
            return "at the closing instant of " + hours;
        }
    }

    /** {@link Condition#outsideByClock}, or {@link Condition#atClosingByClock}. */
    record ByClock(Dated<CallingHours> hours, ZoneId clock, boolean atClosing) implements HourCondition {
        public ByClock {
            Objects.requireNonNull(clock, "clock");
            if (hours.entries().stream().anyMatch(entry -> entry.value().closesDays())) {
                throw new IllegalArgumentException("hours by a clock of their own: a day is closed by the clock of the"
                        + " person called, with another condition");
            }
        }

        /** The clock in words. */
        public String clockInWords() {
            return clock instanceof ZoneOffset ? "UTC" + clock.getId() : clock.getId();
        }

        @Override
        public String toString() {
            return (atClosing ? "at the closing instant of " : "outside ") + hours + " by the clock of "
                    + clockInWords();
        }
    }

    /** {@link Condition#onHoliday}. */
    record OnHoliday(Dated<Holidays> holidays) implements HourCondition {
        public OnHoliday {
            Objects.requireNonNull(holidays, "holidays");
        }

        @Override
        public String toString() {
            return "on " + holidays;
        }
    }
}
