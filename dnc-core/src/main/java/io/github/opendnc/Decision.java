package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verdict with everything it rests on: the record of the check. Immutable and thread-safe. {@link #toString()} is the
 * audit text; unlike every message and log of this library it carries the whole number, because it is the record.
 */
public final class Decision {
    private final Inquiry.Findings findings;

    Decision(Inquiry.Findings findings) {
        this.findings = findings;
    }

    /** The call that was judged. */
    public Call call() {
        return findings.call;
    }

    /** The answer. */
    public Verdict verdict() {
        return findings.verdict;
    }

    /** Every rule that fired, or would under some way the unknown facts could come out; bans first, heaviest first. */
    public List<Reason> reasons() {
        return findings.reasons;
    }

    /**
     * The names of the facts that are not known and on which the verdict hangs, in the vocabulary of the lead file
     * ({@code listed}, {@code line}, {@code zone}, {@code exempt_robocalls_30d}, {@code company-list}), the names of
     * facts that cannot be right, {@code jurisdiction} when no rule set governs the number, {@code before-rules} when the
     * call lies before their first day. Empty when the verdict hangs on none.
     */
    public List<String> unknowns() {
        return findings.unknowns;
    }

    /** The facts that cannot be right, each with its problem behind a colon; no rule was asked when there is one. */
    public List<String> problems() {
        return findings.problems;
    }

    /**
     * What decided, by name: for MAY_NOT_CALL the bans that stand; for UNDETERMINED the doubtful bans and the unknown
     * facts; for MAY_CALL the exemptions in play, or else {@code us-clear} or {@code ca-clear}. Never empty.
     */
    public List<String> ruleIds() {
        Stream<String> rules = decisive().map(rule -> rule.id());
        Stream<String> unknown = verdict() == Verdict.MAY_NOT_CALL ? Stream.of() : unknowns().stream();
        List<String> ids = Stream.concat(rules, unknown).distinct().toList();
        return ids.isEmpty() ? List.of(findings.clearId) : ids;
    }

    /** The texts on which the rules of {@link #ruleIds()} stand, each once. */
    public List<Citation> citations() {
        return decisive().map(Rule::citation).distinct().toList();
    }

    private Stream<Rule> decisive() {
        return findings.decisive.stream();
    }

    /** What each registry that was asked answered, in the order of the rule sets. */
    public List<ListAnswer> lists() {
        return findings.lists;
    }

    /** The legal calling window of the call's day where the person is; empty when no rule set governs the number. */
    public Optional<CallingWindow> window() {
        return Optional.ofNullable(findings.window());
    }

    /** When the hours alone bar the call: the moment at which the window next opens. */
    public Optional<ZonedDateTime> nextOpening() {
        return Optional.ofNullable(findings.nextOpening());
    }

    /** The last day on which this verdict can hold, hours aside; empty when nothing known will end it. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(findings.validUntil());
    }

    /** The editions that were read. */
    public List<SnapshotInfo> snapshots() {
        return findings.snapshots;
    }

    /** Name and version of the rule sets that govern the number. */
    public List<String> rulesVersions() {
        return findings.rulesVersions;
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
        return findings.notChecked();
    }

    /** What a reader should know of the facts and lists besides the rules; may be empty. */
    public List<String> remarks() {
        return findings.remarks();
    }

    /** The audit text, at most 100 columns wide. */
    @Override
    public String toString() {
        return AuditText.of(this);
    }
}
