package io.github.opendnc;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One call put to all the rule sets that govern its number, for a decision with reasons. Used once, by one thread. */
final class Inquiry {
    private final Scrubber scrubber;
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final @Nullable Lookup[] answers;
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<ListAnswer> lists = new ArrayList<>();
    private final List<SnapshotInfo> snapshots = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();
    private boolean factsAreUsable;

    Inquiry(Scrubber scrubber, Call call, Jurisdiction jurisdiction) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
        this.answers = scrubber.answers(call, jurisdiction);
    }

    Decision decide() {
        Verdict verdict = scrubber.verdict(call, jurisdiction, answers);
        factsAreUsable = !Impossible.isFound(call, Scrubber.firstDay(call, jurisdiction));
        for (int i = 0; i < answers.length; i++) {
            hear(jurisdiction.sets()[i], answers[i]);
        }
        return new Decision(new Findings(verdict));
    }

    /** Lets one rule set speak; when a fact cannot be right its rules are not asked, only the lists are recorded. */
    private void hear(RuleSet set, @Nullable Lookup list) {
        if (set == CompanyPolicy.RULES && scrubber.company() == null) {
            return;
        }
        versions.add(set.version());
        RegistryId registry = set.registryOrNull();
        if (registry != null) {
            lists.add(new ListAnswer(registry, Optional.ofNullable(list)));
            scrubber.registries().snapshot(registry).map(Snapshot::info).ifPresent(snapshots::add);
        }
        if (factsAreUsable) {
            hearings.add(new Hearing(scrubber, set, call, jurisdiction, list));
        }
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        hearings.forEach(hearing -> hearing.addReasons(reasons));
        return Reasons.ordered(reasons);
    }

    private List<String> problems() {
        return factsAreUsable ? List.of() : Impossible.problems(call, Scrubber.firstDay(call, jurisdiction));
    }

    private List<String> unknowns() {
        Set<String> unknowns = new LinkedHashSet<>();
        problems().forEach(problem -> unknowns.add(problem.substring(0, problem.indexOf(':'))));
        if (!jurisdiction.isGoverned()) {
            unknowns.add("jurisdiction");
        }
        hearings.forEach(hearing -> unknowns.addAll(hearing.unknowns()));
        return List.copyOf(unknowns);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        problems().forEach(problem -> remarks.add("cannot be right: " + problem));
        if (!jurisdiction.isGoverned()) {
            remarks.add(noRuleSet());
        }
        hearings.forEach(hearing -> remarks.addAll(hearing.remarks()));
        if (Moment.clocks(call, jurisdiction.clocks()) > 1) {
            remarks.add("time zone not given, the area code may be in " + zones());
        } else if (call.facts().clock == null && jurisdiction.clocks().length > 1) {
            remarks.add("time zone not given, the calling window is the one common to " + zones()
                    + ", by the clock of the first");
        }
        WallClock given = call.facts().clock;
        if (given != null
                && jurisdiction.areaCode() != null
                && !List.of(jurisdiction.clocks()).contains(given)) {
            remarks.add("time zone " + given.zone().getId() + " as given; that of the area code is " + zones());
        }
        if (isCanadian() && call.campaign().isRegistered()) {
            remarks.add("registration with the operator of the National DNCL is assumed");
        }
        remarks.addAll(Remarks.on(call, isCanadian(), Scrubber.firstDay(call, jurisdiction)));
        for (RuleSet set : jurisdiction.sets()) {
            set.settlements().forEach(settled -> remarks.add(settled.toString()));
        }
        return remarks;
    }

    private String zones() {
        return Arrays.stream(jurisdiction.clocks())
                .map(clock -> clock.zone().getId())
                .collect(Collectors.joining(", "));
    }

    private boolean isCanadian() {
        AreaCode areaCode = jurisdiction.areaCode();
        return areaCode != null && areaCode.country().filter("CA"::equals).isPresent();
    }

    private String noRuleSet() {
        AreaCode areaCode = jurisdiction.areaCode();
        if (areaCode != null) {
            return "no rule set governs area code " + areaCode;
        }
        return call.number().isNorthAmerican()
                ? "area code %03d is not in the %s".formatted(call.number().areaCode(), scrubber.numberingPlan())
                : "the number is not under country code 1, and no rule set governs it";
    }

    /** What a decision holds. The window, the last day and the remarks are worked out when asked for. */
    final class Findings {
        final Call call = Inquiry.this.call;
        final Verdict verdict;
        final List<Reason> reasons;
        final List<String> problems = List.copyOf(problems());
        final List<String> unknowns = Inquiry.this.unknowns();
        final List<ListAnswer> lists = List.copyOf(Inquiry.this.lists);
        final List<SnapshotInfo> snapshots = List.copyOf(Inquiry.this.snapshots);
        final List<String> rulesVersions = List.copyOf(versions);
        final List<Rule> decisive;
        final String clearId = jurisdiction.sets()[0].clearId();

        private Findings(Verdict verdict) {
            this.verdict = verdict;
            this.reasons = Inquiry.this.reasons();
            this.decisive = Reasons.decisive(verdict, reasons);
        }

        String notChecked() {
            AreaCode areaCode = jurisdiction.areaCode();
            if (areaCode == null) {
                return "federal rules only; state and provincial law not checked";
            }
            if (Arrays.stream(jurisdiction.sets()).anyMatch(RuleSet::isRegional)) {
                return "only the rules named here; other law not checked";
            }
            return "federal rules only; "
                    + (isCanadian() ? "provincial" : "state")
                    + " law" + areaCode.region().map(region -> " of " + region).orElse("") + " not checked";
        }

        List<String> remarks() {
            return Inquiry.this.remarks();
        }

        @Nullable
        CallingWindow window() {
            return jurisdiction.isGoverned()
                    ? new Windows(scrubber, call, jurisdiction, answers).onTheDayOfTheCall()
                    : null;
        }

        @Nullable
        ZonedDateTime nextOpening() {
            if (verdict.mayCall() || call.day().isPresent() || !jurisdiction.isGoverned()) {
                return null;
            }
            return new Windows(scrubber, call, jurisdiction, answers).nextOpening();
        }

        @Nullable
        LocalDate validUntil() {
            return new Validity(scrubber, call, jurisdiction, answers).lastDay(verdict);
        }
    }
}
