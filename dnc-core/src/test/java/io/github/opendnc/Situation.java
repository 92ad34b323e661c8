package io.github.opendnc;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A call and the state of the list in the country called. Scenarios and properties vary these. */
record Situation(Call call, State state, boolean listed, int age) {
    /** What is held of the list. */
    enum State {
        /** No list at all. */
        NOT_HELD,
        /** A list of other area codes. */
        NOT_COVERED,
        /** A list that covers the number's area code, obtained {@code age} days before the call. */
        HELD
    }

    private static final Scrubber BOTH_COUNTRIES =
            Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());

    /** A property judges many calls by one. */
    private static final Map<Held, Scrubber> SCRUBBERS = new ConcurrentHashMap<>();

    private static final int MOST = 1 << 10;

    /** How strict an answer is, for "never helps": 0 may call, 1 undetermined, 2 may not call. */
    static int strictness(Verdict verdict) {
        return switch (verdict) {
            case MAY_CALL -> 0;
            case UNDETERMINED -> 1;
            case MAY_NOT_CALL -> 2;
        };
    }

    /** The same list beside another call. If its clock shows another day, the list has another age. */
    Situation with(UnaryOperator<Call> change) {
        Situation changed = new Situation(change.apply(call), state, listed, age);
        return changed.withList(state, listed, age + (int) DAYS.between(day(), changed.day()));
    }

    Situation withList(State nextState, boolean nextListed, int nextAge) {
        return new Situation(call, nextState, nextListed, nextAge);
    }

    /** The day of the call, on the clock that is furthest behind among those that matter here. */
    LocalDate day() {
        return call.moment()
                .day()
                .or(() -> call.moment().localTime().map(clock -> clock.toLocalDate()))
                .orElseGet(() -> call.moment()
                        .instant()
                        .orElseThrow()
                        .atZone(call.zone().orElse(ZoneOffset.ofHours(-8)))
                        .toLocalDate());
    }

    /** What is held. */
    private record Held(PhoneNumber number, State state, boolean listed, LocalDate obtained) {
        Scrubber scrubber() {
            return BOTH_COUNTRIES.withRegistries(registries());
        }

        Registries registries() {
            return state == State.NOT_HELD ? Registries.none() : list();
        }

        /** The registry of the country called. */
        private Registries list() {
            int areaCode = state == State.HELD ? number.areaCode() : 999;
            Optional<PhoneNumber> onIt = Optional.of(number).filter(any -> state == State.HELD && listed);
            return Registries.of(new SmallList(registry(), areaCode, onIt).obtainedOn(obtained));
        }

        private RegistryId registry() {
            return BOTH_COUNTRIES
                    .numberingPlan()
                    .areaCode(number.areaCode())
                    .flatMap(code -> code.country())
                    .filter(Country.CA::equals)
                    .map(canada -> RegistryId.CA_NATIONAL)
                    .orElse(RegistryId.US_NATIONAL);
        }
    }

    private Held held() {
        return new Held(call.number(), state, listed, day().minusDays(age));
    }

    Scrubber scrubber() {
        if (SCRUBBERS.size() > MOST) {
            SCRUBBERS.clear();
        }
        return SCRUBBERS.computeIfAbsent(held(), Held::scrubber);
    }

    Registries registries() {
        return held().registries();
    }

    Verdict verdict() {
        return scrubber().verdict(call);
    }

    Decision decide() {
        return scrubber().decide(call);
    }

    /** For a failing property: the list and the audit page. */
    @Override
    public String toString() {
        return "%s%s, %d days old, facts: transaction %s, inquiry %s, donation %s, contract %s %s, consent %s, request %s%n%s"
                .formatted(
                        state,
                        listed ? " and listed" : "",
                        age,
                        call.lastTransaction().map(LocalDate::toString).orElse("-"),
                        call.lastInquiry().map(LocalDate::toString).orElse("-"),
                        call.lastDonation().map(LocalDate::toString).orElse("-"),
                        call.isContractActive() ? "active" : "-",
                        call.contractEnd().map(LocalDate::toString).orElse("-"),
                        call.consent().map(Consent::toString).orElse("-"),
                        call.doNotCallRequest().map(LocalDate::toString).orElse("-"),
                        decide());
    }
}
