package io.github.opendnc.spark;

import io.github.opendnc.Moment;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.us.states.UsStates;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lists answer, for which campaign, at which moment: everything that an executor must know, as texts. The moment is given
 * and never that of an executor's clock, so that a task that is run again answers the same. A value type: immutable.
 *
 * <p>Lists are files of snapshots: by the name under which {@code --files} ships them, or by a path that is the same on every
 * machine.
 *
 * @param moment of the calls, as {@link io.github.opendnc.Moment} writes it
 * @param lists files of snapshots
 * @param companyList a file of the company's own list; empty for none
 * @param purposes as {@link io.github.opendnc.law.Purpose} names them
 * @param caller as {@link io.github.opendnc.law.Caller} names them
 * @param technology as {@link io.github.opendnc.law.Technology} names them
 * @param line as {@link io.github.opendnc.law.Line} names them
 * @param zone of the people called; empty for all zones of the area code
 * @param states whose law is asked beside the federal rules, by their codes
 * @param columns how those of tables are read that do not tell it by their names
 */
public record ScrubPlan(
        String moment,
        List<String> lists,
        String companyList,
        List<String> purposes,
        String caller,
        String technology,
        String line,
        String zone,
        List<String> states,
        ReadColumns columns)
        implements Serializable {
    /**
     * Checks that a job can be planned so.
     *
     * @throws IllegalArgumentException if a word is none of its kind, or there is no purpose
     * @throws java.time.DateTimeException if the moment or the zone is none
     */
    public ScrubPlan {
        Moment.parse(moment);
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("purposes: expected at least one, found none");
        }
        purposes.forEach(Purpose::valueOf);
        Caller.valueOf(caller);
        Technology.valueOf(technology);
        Line.valueOf(line);
        if (!zone.isEmpty()) {
            ZoneId.of(zone);
        }
        if (!states.isEmpty()) {
            UsStates.rules(states);
        }
        lists = List.copyOf(lists);
        purposes = List.copyOf(purposes);
        states = List.copyOf(states);
    }

    /** Calls of live people to consumers to sell, on a day, on which the hours are not judged; no list yet. */
    public static ScrubPlan on(LocalDate day) {
        return new ScrubPlan(
                day.toString(),
                List.of(),
                "",
                List.of("SALES"),
                "SELLER",
                "LIVE",
                "CONSUMER",
                "",
                List.of(),
                ReadColumns.BY_NAME);
    }

    /** The same at an instant. */
    public ScrubPlan at(Instant instant) {
        return new ScrubPlan(
                instant.toString(), lists, companyList, purposes, caller, technology, line, zone, states, columns);
    }

    /** This plan with the snapshot of one more registry. */
    public ScrubPlan withList(String file) {
        List<String> more = new ArrayList<>(lists);
        more.add(file);
        return new ScrubPlan(moment, more, companyList, purposes, caller, technology, line, zone, states, columns);
    }

    /** This plan with the company's own list. */
    public ScrubPlan withCompanyList(String file) {
        return new ScrubPlan(moment, lists, file, purposes, caller, technology, line, zone, states, columns);
    }

    /** This plan for calls of these purposes. */
    public ScrubPlan withPurposes(List<String> next) {
        return new ScrubPlan(moment, lists, companyList, next, caller, technology, line, zone, states, columns);
    }

    /**
     * This plan for another caller. A status that one country grants (CHARITY, FUNDRAISER, POLITICAL) is claimed in that whose list is
     * held; with lists of both no job is begun.
     */
    public ScrubPlan withCaller(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, next, technology, line, zone, states, columns);
    }

    /** This plan for calls placed another way. */
    public ScrubPlan withTechnology(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, next, line, zone, states, columns);
    }

    /** This plan for other lines. */
    public ScrubPlan withLine(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, next, zone, states, columns);
    }

    /** This plan for people in a zone, where a row does not say. */
    public ScrubPlan withZone(ZoneId next) {
        return new ScrubPlan(
                moment, lists, companyList, purposes, caller, technology, line, next.getId(), states, columns);
    }

    /**
     * This plan asking the law of these states too, by their two letters. Without it the federal rules alone are asked.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public ScrubPlan withStates(List<String> codes) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, line, zone, codes, columns);
    }

    /**
     * This plan for tables in which a column, such as {@code OK to call}, tells whom the company may call; as {@code dnc scrub --permits}.
     * A yes in it says nothing against a call; any other cell, an empty one too, leaves its row undetermined. Give it for each such
     * column. A table without it is refused, as is one below whose name a yes may mean anything else.
     */
    public ScrubPlan withPermission(String column) {
        return with(columns.withPermission(column));
    }

    /**
     * This plan for tables in which a column under a name of its own is a status; as {@code dnc scrub --status}. A cell that tells of a
     * refusal leaves its row undetermined. Give it for each such column. A table without it is refused.
     */
    public ScrubPlan withStatus(String column) {
        return with(columns.withStatus(column));
    }

    /**
     * This plan for tables that write dates as texts of this form too; as {@code dnc scrub --date-format}.
     *
     * @param form for example {@code M/D/YYYY}
     * @throws IllegalArgumentException if it is no form of dates
     */
    public ScrubPlan withDateFormat(String form) {
        return with(columns.withDateFormat(form));
    }

    private ScrubPlan with(ReadColumns next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, line, zone, states, next);
    }
}
