package io.github.opendnc;

import io.github.opendnc.registry.AreaCode;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call put to all the rule sets that govern its number, for a decision with reasons. Used once, by one thread. */
final class Inquiry {
    private final Scrubber scrubber;
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final Set<String> unknowns = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<ListAnswer> lists = new ArrayList<>();
    private final List<SnapshotInfo> snapshots = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();

    Inquiry(Scrubber scrubber, Call call, Jurisdiction jurisdiction) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
    }

    Decision decide() {
        Verdict verdict = scrubber.verdict(call);
        List<String> problems = Impossible.problems(call, Scrubber.firstDay(call, jurisdiction));
        for (String problem : problems) {
            unknowns.add(problem.substring(0, problem.indexOf(':')));
            remarks.add("cannot be right: " + problem);
        }
        if (!jurisdiction.isGoverned()) {
            unknowns.add("jurisdiction");
            remarks.add(noRuleSet());
        }
        for (RuleSet set : jurisdiction.sets()) {
            hear(set, problems.isEmpty());
        }
        remarks.addAll(Remarks.on(call));
        return new Decision(new Findings(verdict));
    }

    /** Lets one rule set speak; when a fact cannot be right its rules are not asked, only the lists are recorded. */
    private void hear(RuleSet set, boolean factsAreUsable) {
        if (set != CompanyPolicy.RULES || scrubber.company() != null) {
            versions.add(set.version());
        }
        set.registry().ifPresent(registry -> {
            lists.add(new ListAnswer(registry, java.util.Optional.ofNullable(scrubber.lookup(set, call))));
            scrubber.registries().snapshot(registry).map(Snapshot::info).ifPresent(snapshots::add);
        });
        if (factsAreUsable) {
            Hearing hearing = new Hearing(scrubber, set, call, jurisdiction);
            reasons.addAll(hearing.reasons());
            unknowns.addAll(hearing.unknowns());
            remarks.addAll(hearing.remarks());
        }
    }

    private String noRuleSet() {
        AreaCode areaCode = jurisdiction.areaCode();
        if (areaCode != null) {
            return "no rule set governs area code " + areaCode + ", " + areaCode.kind();
        }
        return call.number().isNorthAmerican()
                ? "area code %03d is not in the %s".formatted(call.number().areaCode(), scrubber.numberingPlan())
                : "the number is not under country code 1, and no rule set governs it";
    }

    /** What a decision holds. The window and the last day are worked out when asked for. */
    final class Findings {
        final Call call = Inquiry.this.call;
        final Verdict verdict;
        final List<Reason> reasons;
        final List<String> unknowns = List.copyOf(Inquiry.this.unknowns);
        final List<String> remarks = List.copyOf(Inquiry.this.remarks);
        final List<ListAnswer> lists = List.copyOf(Inquiry.this.lists);
        final List<SnapshotInfo> snapshots = List.copyOf(Inquiry.this.snapshots);
        final List<String> rulesVersions = List.copyOf(versions);
        final List<Rule> decisive;
        final String clearId = jurisdiction.sets()[0].clearId();
        final @Nullable String region;
        final String notChecked;

        private Findings(Verdict verdict) {
            this.verdict = verdict;
            this.reasons = Reasons.ordered(Inquiry.this.reasons);
            this.decisive = Reasons.decisive(verdict, reasons);
            AreaCode areaCode = jurisdiction.areaCode();
            region = areaCode == null ? null : areaCode.region().orElse(null);
            notChecked = "federal rules only; "
                    + (areaCode != null
                                    && areaCode.country().filter("CA"::equals).isPresent()
                            ? "provincial"
                            : "state")
                    + " law" + (region == null ? "" : " of " + region) + " not checked";
        }

        @Nullable
        CallingWindow window() {
            return jurisdiction.isGoverned() ? new Windows(scrubber, call, jurisdiction).onTheDayOfTheCall() : null;
        }

        @Nullable
        ZonedDateTime nextOpening() {
            if (verdict.mayCall() || call.day().isPresent() || !jurisdiction.isGoverned()) {
                return null;
            }
            return new Windows(scrubber, call, jurisdiction).nextOpening();
        }

        @Nullable
        LocalDate validUntil() {
            return new Validity(scrubber, call, jurisdiction).lastDay(verdict);
        }
    }
}
