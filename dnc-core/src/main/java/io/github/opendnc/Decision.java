package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
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
 * A verdict with everything it rests on. This is the record of the check; it keeps no reference to the lists that were
 * read. Immutable and thread-safe; compared by identity.
 *
 * <p>{@link #toString()} is the audit text. It contains the whole number, because it is the record; no message or log
 * of this library does.
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
        List<ListNeeded> listsNeeded = List.of();
        List<Problem> problems = List.of();
        List<Lookup> lists = List.of();
        List<SnapshotInfo> snapshots = List.of();

        @Nullable
        CompanyListInfo companyList;

        @Nullable
        CallingWindow window;

        /** Said if no hours apply. */
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

    /** Takes the parts over. They are not changed any more. */
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

    /**
     * The campaign in one line. It names the kind of caller that counts in the country called, and the kind of line that
     * was given for this call.
     */
    public String campaign() {
        Campaign campaign = call().campaign().withLine(call().line());
        return areaCode().flatMap(AreaCode::country).map(campaign::toString).orElseGet(campaign::toString);
    }

    /** What the numbering plan says about the number's area code; empty if the plan does not have it. */
    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(parts.areaCode);
    }

    /**
     * Every rule that applied, or that would apply for some value of the unknown facts. Bans come first, the heaviest
     * first.
     */
    public List<Reason> reasons() {
        return parts.reasons;
    }

    /**
     * The rules that decided. For MAY_NOT_CALL these are the bans that stand. If none stands for every value of the
     * unknown facts, but some ban stands for each, they are all doubtful bans. For UNDETERMINED they are the doubtful
     * bans, and for MAY_CALL the exemptions that lift a ban.
     */
    public List<Rule> decisive() {
        return parts.decisive;
    }

    /** The legal texts behind the rules that decided, each once. */
    public List<Citation> citations() {
        return parts.decisive.stream()
                .flatMap(rule -> parts.reasons.stream().filter(reason -> reason.rule() == rule))
                .flatMap(reason -> reason.citations().stream())
                .distinct()
                .toList();
    }

    /**
     * The unknown facts that the verdict depends on, and the facts that cannot be right. Empty if the verdict depends
     * on nothing unknown.
     *
     * <p>{@link Fact#JURISDICTION} is among them if no rule set of the number's country was given, or if the person is
     * said to be in the other country. {@link Fact#RULES_OF_THE_DAY} is among them if the call is before the first day
     * of the rules.
     */
    public Set<Fact> unknowns() {
        return parts.unknowns;
    }

    /**
     * The lists that say too little about the call, in the order of the rule sets: a ban holds or may hold for want of
     * them, or the verdict depends on what they would say. Another ban may hold as well. If {@link Fact#LISTED} is among
     * {@link #unknowns}, there is at least one.
     */
    public List<ListNeeded> listsNeeded() {
        return parts.listsNeeded;
    }

    /** The facts that cannot be right. If there is one, no rule was applied. */
    public List<Problem> problems() {
        return parts.problems;
    }

    /** What each registry that was asked answered, in the order of the rule sets. */
    public List<Lookup> lists() {
        return parts.lists;
    }

    /**
     * The hours in which the law lets the telephone ring on the day of the call, where the person is. Empty in five
     * cases: no hours apply to the call; no rule set governs the number; the day is before the rules; the time zone
     * that was given cannot be the person's; no zone was given, and this JVM does not know one of the clocks that the
     * person may have. Rules of one's own may open a day in several pieces. Then it is the longest of them, and a call
     * in another may be made too.
     */
    public Optional<CallingWindow> window() {
        return Optional.ofNullable(parts.window);
    }

    /**
     * The window in words. If no hours apply it is {@code no federal hours}, or {@code no hours of the rules named here}
     * if the law of a state was asked too. Empty if there is nothing to say.
     */
    public String hours() {
        return parts.window == null ? parts.noHours : parts.window.toString();
    }

    /**
     * The moment at which the window next opens and the call may be made, as far as is known now. Present only if
     * nothing but the hour or the day makes the call barred or UNDETERMINED. If rules of one's own open a day in several
     * pieces, one of them may come sooner.
     */
    public Optional<ZonedDateTime> nextOpening() {
        return Optional.ofNullable(parts.nextOpening);
    }

    /**
     * The last day on which this verdict can hold. Empty if nothing known will end it. Also empty for a day before the
     * rules or with a fact that cannot be right, although the verdict may change on a later day.
     *
     * <p>It is no time to live of an answer: ask again before each call. The hours of another moment are not looked at.
     * A verdict that hangs on the hour of the call has the day of the call here. The counts of calls that were given are
     * taken to stay as they are.
     *
     * <p>At most 370 days are checked under a law that closes certain days, such as Sundays or holidays, and where a
     * clock that is put forward or back may end the verdict. A date that far ahead means that none of those days does.
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(parts.validUntil);
    }

    /**
     * How long this verdict can hold, in words; empty if nothing known will end it. A permission that rests on a
     * relationship, now or on a later day, can end on any day, and no list of a registry shows that; so the text says it
     * for every call with such a fact.
     */
    public String holds() {
        String last = validUntil()
                .map(day -> "at the longest until the end of " + day)
                .orElse("");
        return verdict().mayCall() && statesRelationship()
                ? (last.isEmpty() ? "until" : last + ", unless")
                        + " the person asks not to be called: check the company list before each call"
                : last;
    }

    private boolean statesRelationship() {
        Call call = call();
        return call.lastTransaction().isPresent()
                || call.lastInquiry().isPresent()
                || call.lastDonation().isPresent()
                || call.isContractActive()
                || call.contractEnd().isPresent();
    }

    /** The editions of the lists that were read. */
    public List<SnapshotInfo> snapshots() {
        return parts.snapshots;
    }

    /** The company's own list that was asked; empty if there was none. */
    public Optional<CompanyListInfo> companyList() {
        return Optional.ofNullable(parts.companyList);
    }

    /**
     * Name and version of the rule sets that govern the number. If there is a company list, or a request on an unknown
     * day, the last is {@code company policy}, which is not law.
     */
    public List<String> rulesVersions() {
        return parts.rulesVersions;
    }

    /** The day up to which each rule set has read the law, in words; only for rule sets that give such a day. */
    public List<String> lawReadOn() {
        return parts.lawReadOn;
    }

    /**
     * The version of the time zone database that was used for the clocks of the person called, for example
     * {@code 2026a}. It comes with the JVM. An older version does not know about time zones that have changed since.
     */
    public String timeZoneData() {
        return WallClock.TIME_ZONE_DATA;
    }

    /**
     * What was checked and what was not, in the words of the rule sets. A verdict never answers for more than the rules
     * it names.
     */
    public String notChecked() {
        return parts.notChecked;
    }

    /**
     * The states or provinces whose law was asked: those of the number and of the person called. Empty if no such law
     * was asked.
     */
    public List<String> statesChecked() {
        return parts.statesChecked;
    }

    /** What a reader should know about the facts and lists, besides the rules; may be empty. */
    public List<String> notes() {
        return parts.notes;
    }

    /** The audit text, at most 100 columns wide. */
    @Override
    public String toString() {
        return AuditText.of(this);
    }
}
