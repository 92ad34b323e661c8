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
        List<String> states)
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
                day.toString(), List.of(), "", List.of("SALES"), "SELLER", "LIVE", "CONSUMER", "", List.of());
    }

    /** The same at an instant. */
    public ScrubPlan at(Instant instant) {
        return new ScrubPlan(instant.toString(), lists, companyList, purposes, caller, technology, line, zone, states);
    }

    /** This plan with the snapshot of one more registry. */
    public ScrubPlan withList(String file) {
        List<String> more = new ArrayList<>(lists);
        more.add(file);
        return new ScrubPlan(moment, more, companyList, purposes, caller, technology, line, zone, states);
    }

    /** This plan with the company's own list. */
    public ScrubPlan withCompanyList(String file) {
        return new ScrubPlan(moment, lists, file, purposes, caller, technology, line, zone, states);
    }

    /** This plan for calls of these purposes. */
    public ScrubPlan withPurposes(List<String> next) {
        return new ScrubPlan(moment, lists, companyList, next, caller, technology, line, zone, states);
    }

    /**
     * This plan for another caller. A status that one country grants (CHARITY, FUNDRAISER, POLITICAL) is claimed in that whose list is
     * held; with lists of both no job is begun.
     */
    public ScrubPlan withCaller(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, next, technology, line, zone, states);
    }

    /** This plan for calls placed another way. */
    public ScrubPlan withTechnology(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, next, line, zone, states);
    }

    /** This plan for other lines. */
    public ScrubPlan withLine(String next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, next, zone, states);
    }

    /** This plan for people in a zone, where a row does not say. */
    public ScrubPlan withZone(ZoneId next) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, line, next.getId(), states);
    }

    /**
     * This plan asking the law of these states too, by their two letters. Without it the federal rules alone are asked.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public ScrubPlan withStates(List<String> codes) {
        return new ScrubPlan(moment, lists, companyList, purposes, caller, technology, line, zone, codes);
    }
}
