package io.github.opendnc;

import io.github.opendnc.law.PersonCondition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent of any kind, revoked or not, that was given longer ago than the law lets it be valid, or on the edge of
 * that. A consent without a day has no age: this clause fails, and the consent counts as none anyway.
 */
final class AgedConsentClause extends AgedClause {
    AgedConsentClause(PersonCondition.ConsentAged condition) {
        super(Fact.CONSENT_ON, condition.valid(), condition.edge());
    }

    @Override
    @Nullable
    LocalDate date(Call call) {
        Consent consent = call.facts().consent;
        return consent == null ? null : consent.givenOn().orElse(null);
    }

    @Override
    String inWords(LocalDate date, long day) {
        long age = day - date.toEpochDay();
        return "the consent was given on " + date + ", " + age + (age == 1 ? " day" : " days") + " before the call";
    }

    @Override
    String counts() {
        return "for which it is valid";
    }

    @Override
    String toCount() {
        return "valid";
    }
}
