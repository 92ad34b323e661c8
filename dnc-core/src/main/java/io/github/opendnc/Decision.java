package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Subject;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with everything it rests on: the record of the check, free of the lists it was read from. Immutable and
 * thread-safe; compared by identity. {@link #toString()} is the audit text; unlike every message and log of this library it
 * carries the whole number, because it is the record.
 */
public final class Decision {
    /** What a decision holds, while it is put together. */
    static final class Parts {
        final Call call;
        final Verdict verdict;

        @Nullable
        AreaCode areaCode;

        List<Reason> reasons = List.of();
        List<Rule> decisive = List.of();
        Set<Fact> unknowns = Set.of();
        List<Problem> problems = List.of();
        List<Lookup> lists = List.of();
        List<SnapshotInfo> snapshots = List.of();

        @Nullable
        CompanyListInfo companyList;

        @Nullable
        CallingWindow window;

        /** Said where no hours apply. */
        String noHours = "";

        @Nullable
        ZonedDateTime nextOpening;

        @Nullable
        LocalDate validUntil;

        List<String> rulesVersions = List.of();
        List<String> lawReadOn = List.of();
        List<String> notes = List.of();
        String notChecked = "";
        List<String> statesChecked = List.of();

        Parts(Call call, Verdict verdict) {
            this.call = call;
            this.verdict = verdict;
        }
    }

    private final Parts parts;

    /** The parts are not changed any more. */
    Decision(Parts parts) {
        this.parts = parts;
    }

    /** The call that was judged. */
    public Call call() {
        return parts.call;
    }

    /** The answer. */
    public Verdict verdict() {
        return parts.verdict;
    }

    /** The campaign in one line, by the caller as which it counts in the country called. */
    public String campaign() {
        return areaCode()
                .flatMap(AreaCode::country)
                .map(country -> call().campaign().toString(country))
                .orElseGet(() -> call().campaign().toString());
    }

    /** What the numbering plan says of the number's area code; empty when it does not know it. */
    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(parts.areaCode);
    }

    /** Every rule that fired, or would under some way the unknown facts could come out; bans first, heaviest first. */
    public List<Reason> reasons() {
        return parts.reasons;
    }

    /**
     * The rules that decided: for MAY_NOT_CALL the bans that stand; for UNDETERMINED the doubtful bans; for MAY_CALL the
     * exemptions in play.
     */
    public List<Rule> decisive() {
        return parts.decisive;
    }

    /** The texts on which the rules that decided stand, each once. */
    public List<Citation> citations() {
        return parts.decisive.stream()
                .flatMap(rule -> parts.reasons.stream().filter(reason -> reason.rule() == rule))
                .flatMap(reason -> reason.citations().stream())
                .distinct()
                .toList();
    }

    /**
     * What is not known and the verdict hangs on, and what cannot be right; {@link Fact#JURISDICTION} when no rule set of the
     * number's country is among those asked, or the person is said to be in the other country, {@link Fact#RULES_OF_THE_DAY}
     * when the call lies before their first day. Empty when the verdict hangs on nothing unknown.
     */
    public Set<Fact> unknowns() {
        return parts.unknowns;
    }

    /** The facts that cannot be right; no rule was asked when there is one. */
    public List<Problem> problems() {
        return parts.problems;
    }

    /** What each registry that was asked answered, in the order of the rule sets. */
    public List<Lookup> lists() {
        return parts.lists;
    }

    /**
     * The legal calling window of the call's day where the person is; empty when no hours apply to the call, when no rule
     * set governs the number, on a day before the rules, and where the time zone that is given cannot be that of the person.
     */
    public Optional<CallingWindow> window() {
        return Optional.ofNullable(parts.window);
    }

    /** The window in words; {@code no federal hours} where none apply; empty where there is nothing to say. */
    public String hours() {
        return parts.window == null ? parts.noHours : parts.window.toString();
    }

    /**
     * Where the hour or the day alone stands in the way of the call, so that it is barred or UNDETERMINED: the moment at which the
     * window next opens and the call may be made, as far as is known now.
     */
    public Optional<ZonedDateTime> nextOpening() {
        return Optional.ofNullable(parts.nextOpening);
    }

    /**
     * The last day on which this verdict can hold, hours aside; empty when nothing known will end it, and on a day before
     * the rules or with a fact that cannot be right, though on a later day it may be. Under a law that closes days, as Sundays
     * or holidays, no more than 370 days are looked at: one so far ahead says that none of them ends it.
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(parts.validUntil);
    }

    /**
     * How long this verdict can hold, in words; a permission by a relationship can end on any day, and no list of a
     * registry tells of it. Empty when nothing known will end it.
     */
    public String holds() {
        String last = validUntil()
                .map(day -> "at the longest until the end of " + day)
                .orElse("");
        boolean related = verdict().mayCall()
                && decisive().stream().anyMatch(rule -> rule.subjects().contains(Subject.RELATIONSHIP));
        return related
                ? (last.isEmpty() ? "until" : last + ", unless")
                        + " the person asks not to be called: check the company list before each call"
                : last;
    }

    /** The editions that were read. */
    public List<SnapshotInfo> snapshots() {
        return parts.snapshots;
    }

    /** The company's own list that was asked; empty when there was none. */
    public Optional<CompanyListInfo> companyList() {
        return Optional.ofNullable(parts.companyList);
    }

    /** Name and version of the rule sets that govern the number. */
    public List<String> rulesVersions() {
        return parts.rulesVersions;
    }

    /** As of which day each rule set that says so read the law, in words. */
    public List<String> lawReadOn() {
        return parts.lawReadOn;
    }

    /**
     * The version of the time zone database by which the clocks of the person called were read, for example {@code
     * 2026a}. It comes with the JVM: an older one does not know zones that have changed their time since.
     */
    public String timeZoneData() {
        return WallClock.TIME_ZONE_DATA;
    }

    /** What was not checked: a verdict is never an answer about more than the rules it names. */
    public String notChecked() {
        return parts.notChecked;
    }

    /** The states or provinces of the number, and of the person called, whose law was asked; empty when no such law was. */
    public List<String> statesChecked() {
        return parts.statesChecked;
    }

    /** What a reader should know of the facts and lists besides the rules; may be empty. */
    public List<String> notes() {
        return parts.notes;
    }

    /** The audit text, at most 100 columns wide. */
    @Override
    public String toString() {
        return AuditText.of(this);
    }
}
