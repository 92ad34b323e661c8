package io.github.opendnc.leads;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.cells.ConsentWords;
import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.FactDays;
import io.github.opendnc.cells.FactWords;
import io.github.opendnc.columns.FactColumn;
import io.github.opendnc.columns.FactColumns;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.numbering.Region;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes calls from facts as they are written in a lead file or after {@code --fact}. What the facts do not say comes
 * from the campaign. A fact that cannot be read is never silently dropped: the call carries it as unusable. Immutable
 * and thread-safe.
 */
@CheckReturnValue
public final class CallFacts {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final FactWords<Purpose> PURPOSES = FactWords.of(Purpose.class);
    private static final FactWords<Caller> CALLERS = FactWords.of(Caller.class);
    private static final FactWords<Technology> TECHNOLOGIES = FactWords.of(Technology.class);
    private static final FactWords<Line> LINES = FactWords.of(Line.class);
    private static final FactWords<RequestScope> SCOPES = FactWords.of(RequestScope.class);

    private final Campaign campaign;
    private final Moment moment;
    private final Optional<ZoneId> zone;
    private final DateFormats formats;
    private final Function<PhoneNumber, Set<ZoneId>> zonesOf;
    private final Map<Variant, Campaign> variants = new ConcurrentHashMap<>();

    /**
     * Makes the calls of a campaign.
     *
     * @param formats how days are written
     * @param zonesOf where the person of a number may be, according to the number
     */
    CallFacts(
            Campaign campaign,
            Moment moment,
            Optional<ZoneId> zone,
            DateFormats formats,
            Function<PhoneNumber, Set<ZoneId>> zonesOf) {
        this.campaign = campaign;
        this.moment = moment;
        this.zone = zone;
        this.formats = formats;
        this.zonesOf = zonesOf;
    }

    /** Calls of a campaign at a moment, unless the facts say otherwise. */
    public static CallFacts of(Campaign campaign, Moment moment) {
        return new CallFacts(
                Objects.requireNonNull(campaign, "campaign"),
                Objects.requireNonNull(moment, "moment"),
                Optional.empty(),
                DateFormats.ISO,
                CallFacts::zonesByPlan);
    }

    /** These with the time zone of the people called, unless the facts say otherwise. */
    public CallFacts withZone(ZoneId next) {
        return new CallFacts(
                campaign, moment, Optional.of(Objects.requireNonNull(next, "time zone")), formats, zonesOf);
    }

    /** Where the person of a number is, according to the numbering plan that comes with this library. */
    static Set<ZoneId> zonesByPlan(PhoneNumber number) {
        return NumberingPlan.bundled().areaCodeOf(number).map(AreaCode::zones).orElse(Set.of());
    }

    /**
     * The call to a number about which these facts are known.
     *
     * @param facts by the names of the fact columns, in any spelling; a value that cannot be read makes the call
     *     undetermined
     * @throws IllegalArgumentException if no fact has a given name, or a fact is given twice, in two spellings
     */
    public Call call(PhoneNumber number, Map<String, String> facts) {
        Map<Fact, String> cells = new EnumMap<>(Fact.class);
        facts.forEach((name, value) -> {
            Fact fact = FactColumn.given(name);
            if (cells.put(fact, Objects.requireNonNull(value, "value")) != null) {
                throw new IllegalArgumentException(fact + " is given twice");
            }
        });
        return call(number, new FactCells(fact -> cells.getOrDefault(fact, "")));
    }

    /**
     * Whether a fact is about one number only and not about a person, who may have several: the kind of line, a
     * consent, a look-up with the operator of the registry, and how many robocalls reached the line.
     *
     * @throws IllegalArgumentException if no fact has this name
     */
    public static boolean isOfOneNumber(String name) {
        return FactColumns.isOfOneNumber(FactColumn.given(Objects.requireNonNull(name, "name")));
    }

    /** Whether a column of this name says a fact that is a day, not a moment: false of a name that is no fact. */
    public static boolean isDay(String name) {
        return FactColumn.ofName(Objects.requireNonNull(name, "name"))
                .filter(FactDays::areOf)
                .isPresent();
    }

    /** The call to a number, without any fact of the row. */
    Call call(PhoneNumber number) {
        return with(Call.of(moment, campaign, number), zone, Call::withZone);
    }

    /** The call to a number with the facts of its row. */
    Call call(PhoneNumber number, FactCells cells) {
        Call call = Call.of(cells.moment(Fact.CALL_AT).orElse(moment), campaign(cells), number);
        Optional<ZoneId> known = cells.zone(Fact.ZONE).or(() -> zone);
        Optional<Region> state = cells.region(Fact.STATE);
        FactDays days = new FactDays(cells, formats, () -> known.map(Set::of).orElseGet(() -> zones(number, state)));
        call = with(call, known, Call::withZone);
        call = with(call, cells.word(Fact.LINE, LINES), Call::withLine);
        call = with(call, days.day(Fact.LAST_TRANSACTION), Call::withLastTransaction);
        call = with(call, days.day(Fact.LAST_INQUIRY), Call::withLastInquiry);
        call = with(call, days.day(Fact.LAST_DONATION), Call::withLastDonation);
        call = withContract(call, cells, days);
        call = with(call, consent(cells, days), Call::withConsent);
        call = withRequest(call, cells, days);
        call = withRegistryAnswer(call, cells, days);
        call = withRobocalls(call, 30, cells.count(Fact.EXEMPT_ROBOCALLS_30D));
        call = withRobocalls(call, 7, cells.count(Fact.EXEMPT_ROBOCALLS_7D));
        call = withRobocalls(call, 1, cells.count(Fact.EXEMPT_ROBOCALLS_1D));
        OptionalInt attempts = cells.count(Fact.ATTEMPTS_24H);
        call = attempts.isPresent() ? call.withAttempts(attempts.getAsInt()) : call;
        call = with(call, state.map(Region::code), Call::withState);
        return cells.markUnusable(call);
    }

    /** Where the person may be, according to the number and the state. */
    private Set<ZoneId> zones(PhoneNumber number, Optional<Region> state) {
        Set<ZoneId> byNumber = zonesOf.apply(number);
        return state.map(region ->
                        Stream.concat(byNumber.stream(), zonesIn(region)).collect(Collectors.toSet()))
                .orElse(byNumber);
    }

    private static Stream<ZoneId> zonesIn(Region region) {
        return NumberingPlan.bundled().areaCodes().stream()
                .filter(areaCode -> areaCode.regions().contains(region.code()))
                .flatMap(areaCode -> areaCode.zones().stream());
    }

    private Campaign campaign(FactCells cells) {
        Set<Purpose> purposes = purposes(cells);
        Optional<Caller> caller = cells.word(Fact.CALLER, CALLERS);
        Optional<Technology> technology = cells.word(Fact.TECHNOLOGY, TECHNOLOGIES);
        return purposes.isEmpty() && caller.isEmpty() && technology.isEmpty()
                ? campaign
                : variants.computeIfAbsent(new Variant(purposes, caller, technology), variant -> variant.of(campaign));
    }

    /** The purposes that a row states; empty if it states none. */
    private static Set<Purpose> purposes(FactCells cells) {
        String text = cells.text(Fact.PURPOSE);
        if (text == null) {
            return Set.of();
        }
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (String word : PLUS.split(text, -1)) {
            Optional<Purpose> purpose = PURPOSES.value(word.strip());
            if (purpose.isEmpty()) {
                cells.unusable(Fact.PURPOSE, PURPOSES.expected() + ", or several joined by +");
                return Set.of();
            }
            purposes.add(purpose.get());
        }
        return purposes;
    }

    private static Call withContract(Call call, FactCells cells, FactDays days) {
        return "active".equalsIgnoreCase(cells.text(Fact.CONTRACT_END))
                ? call.withContractActive()
                : with(call, days.day(Fact.CONTRACT_END), Call::withContractEnd);
    }

    private static Call withRequest(Call call, FactCells cells, FactDays days) {
        Call asked = with(call, days.day(Fact.DO_NOT_CALL_ON), Call::withDoNotCallRequest);
        asked = with(asked, cells.word(Fact.DO_NOT_CALL_SCOPE, SCOPES), Call::withDoNotCallScope);
        boolean always = cells.yes(Fact.DO_NOT_CALL).orElse(false) || cells.isAskedElsewhere();
        return always ? asked.withDoNotCallRequest() : asked;
    }

    private static Optional<Consent> consent(FactCells cells, FactDays days) {
        Optional<LocalDate> givenOn = days.day(Fact.CONSENT_ON);
        Optional<LocalDate> revokedOn = days.day(Fact.CONSENT_REVOKED_ON);
        boolean none = ConsentWords.NONE.equalsIgnoreCase(cells.text(Fact.CONSENT));
        Optional<ConsentKind> known = none ? Optional.empty() : cells.word(Fact.CONSENT, ConsentWords.KINDS);
        if (givenOn.isPresent() && cells.text(Fact.CONSENT_REVOKED_ON) == null && cells.text(Fact.CONSENT) == null) {
            cells.findings().addLoneConsentDay();
        }
        // A consent that was revoked must have been given. So a revocation counts even if nothing states the kind of
        // consent.
        return known.or(() -> revokedOn.map(day -> ConsentKind.ORAL)).map(kind -> {
            Consent consent = givenOn.map(day -> Consent.of(kind, day)).orElseGet(() -> Consent.undated(kind));
            return with(consent, revokedOn, Consent::withRevokedOn);
        });
    }

    /** A look-up needs its day and its answer. One without the other proves nothing. */
    private static Call withRegistryAnswer(Call call, FactCells cells, FactDays days) {
        Optional<LocalDate> checkedOn = days.day(Fact.REGISTRY_CHECKED_ON);
        Optional<Boolean> listed = cells.yes(Fact.REGISTRY_LISTED);
        if (checkedOn.isPresent() && listed.isPresent()) {
            return call.withRegistryAnswer(checkedOn.get(), listed.get());
        }
        if (checkedOn.isPresent()) {
            cells.unusableToo(
                    Fact.REGISTRY_LISTED, "expected what the operator answered on registry_checked_on, yes or no");
        } else if (listed.isPresent()) {
            cells.unusableToo(
                    Fact.REGISTRY_CHECKED_ON, "expected the day of the look-up that registry_listed tells of");
        }
        return call;
    }

    private static Call withRobocalls(Call call, int days, OptionalInt count) {
        return count.isPresent() ? call.withExemptRobocalls(days, count.getAsInt()) : call;
    }

    private static <S, T> S with(S subject, Optional<T> value, BiFunction<S, T, S> wither) {
        return value.isPresent() ? wither.apply(subject, value.get()) : subject;
    }

    /** How rows differ from the campaign. There are few such variants, so the campaign of each is made once. */
    private record Variant(Set<Purpose> purposes, Optional<Caller> caller, Optional<Technology> technology) {
        Campaign of(Campaign campaign) {
            Campaign changed = campaign;
            if (!purposes.isEmpty()) {
                Purpose[] all = purposes.toArray(Purpose[]::new);
                changed = changed.withPurposes(all[0], all);
            }
            // One row has one number and so one country: the caller's status is the one in the country called.
            changed = with(changed, caller, Campaign::withCaller);
            return with(changed, technology, Campaign::withTechnology);
        }
    }
}
