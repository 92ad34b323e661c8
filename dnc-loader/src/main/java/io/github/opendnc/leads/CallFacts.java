package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Moment;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.leads.FactCells.Words;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Makes the call that a row describes: the campaign's, as far as the row's fact cells do not say otherwise. A fact that
 * cannot be read is never left out silently: the call carries it as unusable. Immutable and thread-safe.
 */
final class CallFacts {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Words<Purpose> PURPOSES = Words.of(Purpose.class);
    private static final Words<Caller> CALLERS = Words.of(Caller.class);
    private static final Words<Technology> TECHNOLOGIES = Words.of(Technology.class);
    private static final Words<Line> LINES = Words.of(Line.class);
    private static final Words<ConsentKind> CONSENTS =
            Words.of(ConsentKind.class).or("NONE");

    private final Campaign campaign;
    private final Moment moment;
    private final Optional<ZoneId> zone;
    private final Map<Variant, Campaign> variants = new ConcurrentHashMap<>();

    CallFacts(Campaign campaign, Moment moment, Optional<ZoneId> zone) {
        this.campaign = campaign;
        this.moment = moment;
        this.zone = zone;
    }

    /** The call to a number, without any fact of the row. */
    Call call(PhoneNumber number) {
        return with(Call.of(moment, campaign, number), zone, Call::withZone);
    }

    /** The call to a number with the facts of its row. */
    Call call(PhoneNumber number, FactCells cells) {
        Call call = Call.of(cells.moment(Fact.CALL_AT).orElse(moment), campaign(cells), number);
        call = with(call, cells.zone(Fact.ZONE).or(() -> zone), Call::withZone);
        call = with(call, cells.word(Fact.LINE, LINES), Call::withLine);
        call = with(call, cells.date(Fact.LAST_TRANSACTION), Call::withLastTransaction);
        call = with(call, cells.date(Fact.LAST_INQUIRY), Call::withLastInquiry);
        call = with(call, cells.date(Fact.LAST_DONATION), Call::withLastDonation);
        call = withContract(call, cells);
        call = with(call, consent(cells), Call::withConsent);
        call = with(call, cells.date(Fact.DO_NOT_CALL_ON), Call::withDoNotCallRequest);
        call = withRobocalls(call, 30, cells.count(Fact.EXEMPT_ROBOCALLS_30D));
        call = withRobocalls(call, 7, cells.count(Fact.EXEMPT_ROBOCALLS_7D));
        call = withRobocalls(call, 1, cells.count(Fact.EXEMPT_ROBOCALLS_1D));
        return cells.markUnusable(call);
    }

    private Campaign campaign(FactCells cells) {
        Set<Purpose> purposes = purposes(cells);
        Optional<Caller> caller = cells.word(Fact.CALLER, CALLERS);
        Optional<Technology> technology = cells.word(Fact.TECHNOLOGY, TECHNOLOGIES);
        return purposes.isEmpty() && caller.isEmpty() && technology.isEmpty()
                ? campaign
                : variants.computeIfAbsent(new Variant(purposes, caller, technology), variant -> variant.of(campaign));
    }

    /** The purposes a row states; none when it states none. */
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

    private static Call withContract(Call call, FactCells cells) {
        return "active".equalsIgnoreCase(cells.text(Fact.CONTRACT_END))
                ? call.withContractActive()
                : with(call, cells.date(Fact.CONTRACT_END), Call::withContractEnd);
    }

    private static Optional<Consent> consent(FactCells cells) {
        Optional<LocalDate> givenOn = cells.date(Fact.CONSENT_ON);
        Optional<LocalDate> revokedOn = cells.date(Fact.CONSENT_REVOKED_ON);
        if ("none".equalsIgnoreCase(cells.text(Fact.CONSENT))) {
            return Optional.empty();
        }
        return cells.word(Fact.CONSENT, CONSENTS).map(kind -> {
            Consent consent = givenOn.map(day -> Consent.of(kind, day)).orElseGet(() -> Consent.undated(kind));
            return with(consent, revokedOn, Consent::withRevokedOn);
        });
    }

    private static Call withRobocalls(Call call, int days, OptionalInt count) {
        return count.isPresent() ? call.withExemptRobocalls(days, count.getAsInt()) : call;
    }

    private static <S, T> S with(S subject, Optional<T> value, BiFunction<S, T, S> wither) {
        return value.isPresent() ? wither.apply(subject, value.get()) : subject;
    }

    /** What the rows say otherwise than the campaign. There are few, so that each makes its campaign once. */
    private record Variant(Set<Purpose> purposes, Optional<Caller> caller, Optional<Technology> technology) {
        Campaign of(Campaign campaign) {
            Campaign changed = campaign;
            if (!purposes.isEmpty()) {
                Purpose[] all = purposes.toArray(Purpose[]::new);
                changed = changed.withPurposes(all[0], all);
            }
            // One row is one number and so one country: the caller's status is that in the country called.
            changed = with(changed, caller, Campaign::withCaller);
            return with(changed, technology, Campaign::withTechnology);
        }
    }
}
