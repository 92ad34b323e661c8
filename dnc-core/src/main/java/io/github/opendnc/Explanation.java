package io.github.opendnc;

import io.github.opendnc.law.Rule;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts one call to all rule sets that govern its number and makes the decision. Used once. */
final class Explanation {
    private static final String NO_LAW_OF_COUNTRY =
            "the law of the number's country was not asked; other rules can bar a call but cannot permit one";
    private static final Comparator<Reason> ORDER =
            Comparator.comparing((Reason reason) -> !reason.rule().isBan()).thenComparing(Reason::effect);

    private final Evaluation evaluation;
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final List<ScenarioTable> tables = new ArrayList<>();
    private final List<Problem> problems;
    private final boolean leavesNoMoment;

    /** Since when the lists have the number, if that is known. */
    private final List<String> sightings = new ArrayList<>();

    private Explanation(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.call = evaluation.call();
        this.jurisdiction = evaluation.jurisdiction();
        this.problems = jurisdiction.problems(call);
        this.leavesNoMoment = evaluation.leavesNoMoment(call);
    }

    /** The decision on a call. If a fact cannot be right, no rule is asked and only the lists are recorded. */
    static Decision of(Evaluation evaluation, Registries registries, HeldLists held, NumberingPlan plan) {
        return new Explanation(evaluation).decide(registries, held, plan);
    }

    private Decision decide(Registries registries, HeldLists held, NumberingPlan plan) {
        Verdict verdict = evaluation.verdict(call);
        Decision.Parts parts = new Decision.Parts(call, verdict);
        parts.areaCode = jurisdiction.areaCode();
        parts.problems = problems;
        recordEditions(parts, registries);
        List<Reason> reasons = new ArrayList<>();
        for (ScenarioTable table : tables) {
            table.addReasons(reasons);
        }
        reasons.sort(ORDER);
        parts.reasons = Collections.unmodifiableList(reasons);
        parts.decisive = decisive(verdict, reasons);
        parts.unknowns = unknowns();
        parts.listsNeeded = tables.stream()
                .flatMap(table -> table.listNeeded().stream())
                .distinct()
                .toList();
        parts.notes = notes(parts.unknowns, held, plan);
        parts.notChecked = jurisdiction.text().notChecked();
        parts.statesChecked = jurisdiction.text().statesChecked();
        boolean before = evaluation.isBeforeRules();
        if (jurisdiction.isGoverned() && !before) {
            OpenHours hours = new OpenHours(evaluation);
            parts.window = hours.window();
            parts.noHours = hours.isOpenAllDay() ? noHours() : "";
            parts.nextOpening = verdict.mayCall() ? null : hours.nextOpening();
        }
        if (problems.isEmpty() && !before) { // another day does not mend a fact that cannot be right
            parts.validUntil = Validity.lastDay(evaluation, verdict);
        }
        return new Decision(parts);
    }

    private String noHours() {
        return jurisdiction.text().isRegional() ? "no hours of the rules named here" : "no federal hours";
    }

    private void recordEditions(Decision.Parts parts, Registries registries) {
        List<Lookup> lists = new ArrayList<>();
        List<SnapshotInfo> snapshots = new ArrayList<>();
        CompiledRules[] all = jurisdiction.rules();
        for (int i = 0; i < all.length; i++) {
            if (!evaluation.speaks(i)) {
                continue;
            }
            if (all[i].readsRegistry()) {
                record(evaluation.lookup(i), all[i].held(registries), lists, snapshots);
            }
            if (problems.isEmpty()) {
                tables.add(new ScenarioTable(evaluation, i));
            }
        }
        JurisdictionText text = jurisdiction.text();
        parts.lists = Collections.unmodifiableList(lists);
        parts.snapshots = Collections.unmodifiableList(snapshots);
        parts.companyList = registries.companyList().map(CompanyList::info).orElse(null);
        parts.rulesVersions = evaluation.speaks(all.length - 1) ? text.versions() : text.lawVersions();
        parts.lawReadOn = text.lawReadOn();
    }

    /**
     * Records a list once, although several rule sets may have asked it. If a look-up answered, the held list was read
     * too.
     */
    private void record(Lookup list, Optional<Snapshot> held, List<Lookup> lists, List<SnapshotInfo> snapshots) {
        if (!lists.contains(list)) {
            lists.add(list);
        }
        if (held.isPresent() && !snapshots.contains(held.get().info())) {
            RegistryId registry = held.get().info().registry();
            snapshots.add(held.get().info());
            held.get()
                    .firstSeen(call.number().e164())
                    .map(seen -> registry + ": " + sentence(seen))
                    .ifPresent(sightings::add);
        }
    }

    private static String sentence(FirstSeen.Sighting seen) {
        return "first seen in the list of " + seen.on()
                + seen.notOn()
                        .map(day -> "; that of " + day + " had it not, so it was registered after that day")
                        .orElse("; of older ones nothing is known, so it may have been registered long before");
    }

    /** The bans that stand, otherwise the doubtful bans; for MAY_CALL the exemptions in play. */
    private static List<Rule> decisive(Verdict verdict, List<Reason> reasons) {
        List<Rule> decisive = switch (verdict) {
            case MAY_NOT_CALL -> bans(reasons, reason -> reason.effect() == Reason.Effect.STANDS);
            case UNDETERMINED -> bans(reasons, Explanation::isDoubtful);
            case MAY_CALL -> inPlay(reasons, reason -> reason.rule().isBan()); // no exemptions of exemptions
        };
        return verdict == Verdict.MAY_NOT_CALL && decisive.isEmpty()
                ? bans(reasons, Explanation::isDoubtful)
                : decisive;
    }

    /** The exemptions that lift a rule that fired. An exemption with nothing to lift plays no part. */
    static List<Rule> inPlay(List<Reason> reasons) {
        return inPlay(reasons, reason -> true);
    }

    private static List<Rule> inPlay(List<Reason> reasons, Predicate<Reason> lifted) {
        Set<Rule> inPlay = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            if (lifted.test(reason)) {
                inPlay.addAll(reason.exceptions());
            }
        }
        return List.copyOf(inPlay);
    }

    private static boolean isDoubtful(Reason reason) {
        return reason.effect() == Reason.Effect.UNSETTLED || reason.effect() == Reason.Effect.UNKNOWN;
    }

    private static List<Rule> bans(List<Reason> reasons, Predicate<Reason> wanted) {
        Set<Rule> bans = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            if (reason.rule().isBan() && wanted.test(reason)) {
                bans.add(reason.rule());
            }
        }
        return List.copyOf(bans);
    }

    private Set<Fact> unknowns() {
        Set<Fact> unknowns = new LinkedHashSet<>();
        problems.forEach(problem -> unknowns.add(problem.fact()));
        if (!jurisdiction.isOfCountry() || jurisdiction.isAcrossBorder()) {
            unknowns.add(Fact.JURISDICTION);
        }
        tables.forEach(table -> unknowns.addAll(table.unknowns()));
        if (leavesNoMoment) {
            unknowns.add(Fact.CALL_AT);
        }
        return Collections.unmodifiableSet(unknowns);
    }

    // ---- what else a reader should know

    private List<String> notes(Set<Fact> unknowns, HeldLists held, NumberingPlan plan) {
        Set<String> notes = new LinkedHashSet<>();
        problems.forEach(problem -> notes.add("cannot be right: " + problem));
        if (!jurisdiction.isOfCountry()) {
            notes.add(jurisdiction.isGoverned() ? NO_LAW_OF_COUNTRY : noRuleSet(plan));
        }
        tables.forEach(table -> table.addNotes(notes));
        addStateNote(notes);
        addAttemptNotes(notes);
        notes.addAll(sightings);
        CompanyList company = evaluation.company();
        if (unknowns.contains(Fact.COMPANY_LIST) && company != null && company.isReadable()) {
            notes.add("the request on the company list is dated after the call");
        }
        held.unread()
                .forEach(registry -> notes.add(
                        registry + ": a list is held but was not read, because none of the rules asked read it"));
        addZoneNotes(notes);
        addFactNotes(notes);
        for (CompiledRules rules : jurisdiction.rules()) {
            rules.notes().addResolutions(notes);
        }
        return List.copyOf(notes);
    }

    private void addStateNote(Set<String> notes) {
        AreaCode areaCode = jurisdiction.areaCode();
        String state = call.facts().state;
        if (state != null && areaCode != null && !areaCode.regions().contains(state)) {
            notes.add("the person is said to be in " + state + " and the area code is "
                    + (areaCode.regions().isEmpty() ? "of no state" : "of " + String.join("/", areaCode.regions()))
                    + ": "
                    + (jurisdiction.isAcrossBorder()
                            ? "whose law governs across the border is open"
                            : whoseLawWasAsked(state, areaCode)));
        }
    }

    private String whoseLawWasAsked(String state, AreaCode areaCode) {
        List<String> asked = jurisdiction.text().statesChecked();
        boolean ofNumber = areaCode.regions().stream().anyMatch(asked::contains);
        if (asked.contains(state)) {
            return ofNumber ? "the law of both was asked" : "only the law of " + state + " was asked";
        }
        return ofNumber
                ? "only the law of " + String.join("/", areaCode.regions()) + " was asked"
                : "the law of neither was asked";
    }

    /** Says that a cap was not judged, wherever the law of the place has one. */
    private void addAttemptNotes(Set<String> notes) {
        if (Arrays.stream(jurisdiction.rules()).noneMatch(CompiledRules::capsAttempts)) {
            return;
        }
        boolean isCounted =
                call.facts().attempts24 != Facts.NOT_KNOWN && !call.moment().isDay();
        if (call.campaign().isAttemptsCountedElsewhere() && !isCounted) {
            notes.add("caps on calls to one person in 24 hours were not judged: the caller keeps them by itself");
        } else if (call.moment().isDay()) {
            notes.add("only the day of the call is given: caps on calls to one person in 24 hours were not judged");
        }
    }

    private String noRuleSet(NumberingPlan plan) {
        AreaCode areaCode = jurisdiction.areaCode();
        if (areaCode != null) {
            return "no rule set governs area code " + areaCode;
        }
        return call.number().isNorthAmerican()
                ? String.format(
                        Locale.ROOT,
                        "area code %03d is not in the %s",
                        call.number().areaCode(),
                        plan)
                : "the number is not under country code 1, and no rule set governs it";
    }

    private void addZoneNotes(Set<String> notes) {
        WallClock given = call.facts().clock;
        WallClock[] candidates = jurisdiction.clocks();
        String zones = jurisdiction.text().zones();
        boolean eachAsked = Scenario.clocks(call, candidates) > 1 || PersonClocks.isAskedOnEach(jurisdiction, call);
        if (given == null && eachAsked && !jurisdiction.isOnePlace()) {
            notes.add("time zone not given, the " + (call.facts().state == null ? "area code" : "person")
                    + " may be in " + zones);
        } else if (given == null && !jurisdiction.isOnePlace()) {
            notes.add("time zone not given, the calling window is the one common to " + zones
                    + ", by the clock of the first");
        }
        if (given != null
                && jurisdiction.areaCode() != null
                && Arrays.stream(candidates).noneMatch(clock -> clock.zone().equals(given.zone()))) {
            notes.add("time zone " + given.zone().getId() + " as given; that of the area code is " + zones);
        }
        addClockNotes(notes);
    }

    /** Says that it is not known what a clock shows, if this JVM is older than a change of the law. */
    private void addClockNotes(Set<String> notes) {
        Instant instant = call.instantOrNull();
        WallClock given = call.facts().clock;
        for (WallClock clock : given == null ? jurisdiction.clocks() : given.readings()) {
            ClockChange missed = clock.missed();
            if (missed != null && instant != null && clock.isDoubtful(instant)) {
                notes.add("what the clock shows in " + missed.zone() + " is not known: from " + missed.from()
                        + " on it stands at " + missed.offset() + ", as tz database " + missed.timeZoneData()
                        + " says, and this JVM goes by tz database " + WallClock.TIME_ZONE_DATA);
            }
        }
    }

    /** Adds what a careful reader would point out about the facts of a call, whatever the rules make of them. */
    private void addFactNotes(Set<String> notes) {
        Facts facts = call.facts();
        Consent consent = facts.consent;
        if (consent != null && consent.givenOn().isEmpty() && facts.unusable.isEmpty()) {
            notes.add("the consent has no day (consent_on) and counts as none");
        }
        if (consent != null && consent.revokedOn().isPresent()) {
            notes.add("the consent was revoked on " + consent.revokedOn().get() + " and ends with that day");
        }
        LocalDate request = facts.doNotCallOn;
        if (request != null) {
            addIfLater(notes, "last transaction", facts.lastTransaction, request);
            addIfLater(notes, "last inquiry", facts.lastInquiry, request);
            addIfLater(
                    notes, "consent", consent == null ? null : consent.givenOn().orElse(null), request);
        }
        if (call.moment().isDay()) {
            notes.add("only the day of the call is given: the calling hours were not judged");
        }
        if (leavesNoMoment) {
            notes.add("no moment of " + call.dayOrNull() + " is inside all the calling hours that may apply");
        }
    }

    private static void addIfLater(Set<String> notes, String what, @Nullable LocalDate date, LocalDate request) {
        if (date != null && date.isAfter(request)) {
            notes.add("the " + what + " of " + date + " is later than the do-not-call request of " + request
                    + "; by itself that does not undo the request");
        }
    }
}
