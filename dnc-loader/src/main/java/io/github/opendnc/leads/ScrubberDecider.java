package io.github.opendnc.leads;

import io.github.opendnc.AlikeDays;
import io.github.opendnc.Call;
import io.github.opendnc.CallingWindow;
import io.github.opendnc.Fact;
import io.github.opendnc.GoverningLaw;
import io.github.opendnc.OpenSpan;
import io.github.opendnc.Outcome;
import io.github.opendnc.Outcomes;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers with the decisions of a scrubber. Immutable and thread-safe. */
final class ScrubberDecider implements Decider {
    private static final int AREA_CODES = 1_000;

    /** Later than the day of any request. */
    static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Scrubber scrubber;
    private final Snapshot[] snapshots;
    private final CompanyList company;
    private final Set<ZoneId>[] zones;
    /**
     * What a decision sees of each area code: whose law governs it, and which clocks may count there, always in the
     * same order. Also the states in which it lies: if the person is said to be in another state, the clocks of that
     * state may count.
     */
    private final List<Object>[] places;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ScrubberDecider(Scrubber scrubber) {
        this.scrubber = scrubber;
        snapshots = scrubber.registries().snapshots().toArray(Snapshot[]::new);
        company = scrubber.registries()
                .companyList()
                .orElseGet(() -> CompanyList.builder().build());
        zones = new Set[AREA_CODES];
        places = new List[AREA_CODES];
        Arrays.fill(zones, Set.of());
        Arrays.fill(places, List.of());
        for (AreaCode areaCode : scrubber.numberingPlan().areaCodes()) {
            List<RuleSet> law = scrubber.ruleSets().stream()
                    .filter(rules -> rules.governs(areaCode))
                    .toList();
            zones[areaCode.code()] = areaCode.zones();
            places[areaCode.code()] = List.of(
                    areaCode.country(), areaCode.regions(), law, areaCode.zones(), List.copyOf(areaCode.zones()));
        }
    }

    @Override
    public Answer decide(Call call, NumberKey key) {
        return Answer.of(Outcomes.decide(scrubber, call, key.answers()));
    }

    @Override
    public <T> AnswerParts.Source<T> inParts(Function<Answer, T> made) {
        Outcomes<T> outcomes = Outcomes.of(scrubber, decision -> made.apply(Answer.of(decision)));
        return (call, key) -> {
            Outcome<T> outcome = outcomes.of(call, key.answers());
            return new AnswerParts<>(outcome.made(), hours(call, outcome), outcome.validUntil());
        };
    }

    private static AnswerParts.Hours hours(Call call, Outcome<?> outcome) {
        boolean ofLaw = call.moment().day().isPresent() && call.zone().isEmpty();
        return ofLaw ? AnswerParts.Hours.ofLaw(outcome.span()) : AnswerParts.Hours.here(text(outcome.window()));
    }

    private static String text(Optional<CallingWindow> window) {
        return window.map(CallingWindow::toString).orElse("");
    }

    @Override
    public String window(Call call, OpenSpan span) {
        return text(Outcomes.window(scrubber, call, span));
    }

    @Override
    public Optional<AlikeDays> alike(Call call, Fact fact) {
        return Outcomes.alike(scrubber, call, fact);
    }

    /** The law of the place of a call: see {@link Outcomes#law(Scrubber, Call)}. */
    GoverningLaw law(Call call) {
        return Outcomes.law(scrubber, call);
    }

    /** The law of the place of a number of which nothing else is known. */
    GoverningLaw law(PhoneNumber number) {
        return Outcomes.law(scrubber, number);
    }

    @Override
    public Standings standings() {
        return new ScrubberStandings(this, snapshots, company);
    }

    /** Compares the rules of the zones, because two names may mean one clock: US/Eastern is America/New_York. */
    @Override
    public boolean isOfAnotherZone(Call call) {
        Set<ZoneId> here = zones(call.number());
        return call.zone().isPresent()
                && !here.isEmpty()
                && here.stream()
                        .noneMatch(
                                zone -> zone.getRules().equals(call.zone().get().getRules()));
    }

    @Override
    public Set<ZoneId> zones(PhoneNumber number) {
        return number.isNorthAmerican() ? zones[number.areaCode()] : Set.of();
    }

    private List<Object> place(PhoneNumber number) {
        return number.isNorthAmerican() ? places[number.areaCode()] : List.of();
    }

    @Override
    public List<NumberKey> numberKeys(List<PhoneNumber> numbers) {
        long[] e164 = numbers.stream().mapToLong(PhoneNumber::e164).toArray();
        Lookup[][] answers = new Lookup[snapshots.length][e164.length];
        for (int list = 0; list < snapshots.length; list++) {
            snapshots[list].lookup(e164, answers[list]);
        }
        List<NumberKey> keys = new ArrayList<>(e164.length);
        for (int i = 0; i < e164.length; i++) {
            Lookup[] lookups = new Lookup[snapshots.length];
            for (int list = 0; list < snapshots.length; list++) {
                lookups[list] = answers[list][i];
            }
            keys.add(numberKey(numbers.get(i), List.of(lookups)));
        }
        return keys;
    }

    @Override
    public List<String> outsideSubscriptionsOn(LocalDate day) {
        return OutsideSubscriptions.of(List.of(snapshots), day);
    }

    /** The key of a number, given what the lists say about it. */
    NumberKey numberKey(PhoneNumber number, List<Lookup> lookups) {
        return company.isReadable()
                ? new NumberKey(place(number), lookups, company.bars(number, EVER), company.requestedOn(number))
                : new NumberKey(place(number), lookups, false, Optional.empty());
    }
}
