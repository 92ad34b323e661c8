package io.github.opendnc.spark;

import io.github.opendnc.Moment;
import io.github.opendnc.law.Settlement;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lists answer, for which campaign, by which law, at which moment: everything that an executor must know. The
 * moment is given. An executor's clock never counts, so a task that runs again gives the same answers. A value type:
 * immutable.
 *
 * <p>Lists are files of snapshots. Give the name under which {@code --files} ships a file, or a path that is the same on
 * every machine.
 *
 * @param moment the moment of the calls, as {@link io.github.opendnc.Moment} writes it
 * @param lists the files of snapshots
 * @param companyList a file of the company's own list; empty for none
 * @param campaign who calls, why and how
 * @param zone of the people called; empty for all zones of the area code
 * @param law which law is asked besides the federal rules, and how what it leaves open is settled
 * @param columns how to read columns whose names do not say it
 */
public record ScrubPlan(
        String moment,
        List<String> lists,
        String companyList,
        PlannedCampaign campaign,
        String zone,
        PlannedLaw law,
        ReadColumns columns)
        implements Serializable {
    /**
     * Checks that there are such a moment and such a zone, and copies.
     *
     * @throws java.time.DateTimeException if the moment or the zone is none
     */
    @SuppressWarnings("CheckReturnValue") // only whether it fails counts
    public ScrubPlan {
        Moment.parse(moment);
        if (!zone.isEmpty()) {
            ZoneId.of(zone);
        }
        lists = List.copyOf(lists);
    }

    /** Live calls to consumers to sell, on a day; the hours are then not judged. There is no list yet. */
    public static ScrubPlan on(LocalDate day) {
        return new ScrubPlan(
                day.toString(), List.of(), "", PlannedCampaign.SALES, "", PlannedLaw.FEDERAL, ReadColumns.BY_NAME);
    }

    /** This plan for calls at an instant. */
    public ScrubPlan at(Instant instant) {
        return new ScrubPlan(instant.toString(), lists, companyList, campaign, zone, law, columns);
    }

    /** This plan with the snapshot of one more registry. */
    public ScrubPlan withList(String file) {
        List<String> more = new ArrayList<>(lists);
        more.add(file);
        return new ScrubPlan(moment, more, companyList, campaign, zone, law, columns);
    }

    /** This plan with the company's own list. */
    public ScrubPlan withCompanyList(String file) {
        return new ScrubPlan(moment, lists, file, campaign, zone, law, columns);
    }

    /**
     * This plan for calls of these purposes.
     *
     * @param next as {@link io.github.opendnc.law.Purpose} names them
     * @throws IllegalArgumentException if one is no purpose, or there is none
     */
    public ScrubPlan withPurposes(List<String> next) {
        return with(campaign.withPurposes(next));
    }

    /**
     * This plan for another caller. A status that one country grants (CHARITY, FUNDRAISER, POLITICAL) is claimed in the
     * country whose list is held. With lists of both countries, or of none, no job starts.
     *
     * @param next as {@link io.github.opendnc.law.Caller} names it
     * @throws IllegalArgumentException if it is no caller
     */
    public ScrubPlan withCaller(String next) {
        return with(campaign.withCaller(next));
    }

    /** This plan for a caller that is not registered with the operator of Canada's National DNCL. */
    public ScrubPlan notRegistered() {
        return with(campaign.notRegistered());
    }

    /**
     * This plan for a dialer that itself keeps the caps on calls to one person in 24 hours. They are not judged unless a
     * row has a count.
     */
    public ScrubPlan attemptsCountedElsewhere() {
        return with(campaign.attemptsCountedElsewhere());
    }

    /**
     * This plan for calls placed another way.
     *
     * @param next as {@link io.github.opendnc.law.Technology} names it
     * @throws IllegalArgumentException if it is no technology
     */
    public ScrubPlan withTechnology(String next) {
        return with(campaign.withTechnology(next));
    }

    /**
     * This plan for other lines.
     *
     * @param next as {@link io.github.opendnc.law.Line} names it
     * @throws IllegalArgumentException if it is no line
     */
    public ScrubPlan withLine(String next) {
        return with(campaign.withLine(next));
    }

    /** This plan for people in a zone, unless a row names another. */
    public ScrubPlan withZone(ZoneId next) {
        return new ScrubPlan(moment, lists, companyList, campaign, next.getId(), law, columns);
    }

    /**
     * This plan with the law of these states too, by their two letters. Without it only the federal rules are asked.
     *
     * @throws IllegalArgumentException if there is no such state, or if there is no code: that would silently mean no
     *     law
     */
    public ScrubPlan withStates(List<String> codes) {
        return with(law.withStates(codes));
    }

    /**
     * This plan with one more day that a state proclaimed a holiday, as {@code dnc scrub --proclaimed}: its calendar
     * cannot know of it.
     *
     * @param state {@code AL}, {@code LA} or {@code RI}
     * @throws IllegalArgumentException if it is another state
     */
    public ScrubPlan withProclaimed(String state, LocalDate day) {
        return with(law.withProclaimed(state, day));
    }

    /**
     * This plan with a rule that the law leaves open and the company has settled, as {@code dnc scrub --settle}. Call
     * it for each such rule, and for one of a state's law after {@link #withStates}. It replaces an earlier settlement
     * of the rule.
     *
     * @throws IllegalArgumentException if no law that is asked has the rule, or leaves no doubt about it
     */
    public ScrubPlan settling(Settlement settlement) {
        return with(law.settling(settlement));
    }

    /**
     * This plan with every other rule that the law leaves open settled the way that bars calls, as {@code dnc scrub
     * --cautious}: fewer rows are UNDETERMINED, and none becomes MAY_CALL.
     */
    public ScrubPlan cautious() {
        return with(law.cautious());
    }

    /**
     * This plan for tables in which a column, such as {@code OK to call}, says whom the company may call, as
     * {@code dnc scrub --permits}. A yes says nothing against a call. Any other cell, even an empty one, leaves its row
     * undetermined. Call it for each such column. A table without the column is refused, and so is a column whose name
     * gives a yes another meaning.
     */
    public ScrubPlan withPermission(String column) {
        return with(columns.withPermission(column));
    }

    /**
     * This plan for tables in which a column with a name of its own is a status, as {@code dnc scrub --status}. A cell
     * that tells of a refusal leaves its row undetermined. Call it for each such column. A table without the column is
     * refused.
     */
    public ScrubPlan withStatus(String column) {
        return with(columns.withStatus(column));
    }

    /**
     * This plan for tables that also write dates as texts of this form, as {@code dnc scrub --date-format}.
     *
     * @param form for example {@code M/D/YYYY}
     * @throws IllegalArgumentException if it is not a form of dates
     */
    public ScrubPlan withDateFormat(String form) {
        return with(columns.withDateFormat(form));
    }

    private ScrubPlan with(PlannedCampaign next) {
        return new ScrubPlan(moment, lists, companyList, next, zone, law, columns);
    }

    private ScrubPlan with(PlannedLaw next) {
        return new ScrubPlan(moment, lists, companyList, campaign, zone, next, columns);
    }

    private ScrubPlan with(ReadColumns next) {
        return new ScrubPlan(moment, lists, companyList, campaign, zone, law, next);
    }
}
