package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random calls of both countries: every caller, purpose, technology, line and fact, on days around every change of the
 * law, with facts around every limit that a law knows.
 */
final class Situations extends DomainContextBase {
    private static final String[] NUMBERS = {
        "2125550143", "8505550143", "6055550143", "4165550143", "8075550143", "9055550199"
    };

    private static final LocalDate[] DAYS = {
        LocalDate.of(2003, 10, 1),
        LocalDate.of(2004, 12, 31),
        LocalDate.of(2005, 1, 1),
        LocalDate.of(2008, 9, 29),
        LocalDate.of(2008, 9, 30),
        LocalDate.of(2009, 4, 19),
        LocalDate.of(2009, 8, 31),
        LocalDate.of(2009, 9, 1),
        LocalDate.of(2013, 10, 15),
        LocalDate.of(2013, 10, 16),
        LocalDate.of(2014, 6, 29),
        LocalDate.of(2014, 7, 10),
        LocalDate.of(2023, 7, 19),
        LocalDate.of(2023, 7, 20),
        LocalDate.of(2024, 5, 15),
        LocalDate.of(2024, 5, 16),
        LocalDate.of(2026, 8, 31),
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2026, 11, 28),
        LocalDate.of(2026, 11, 29),
        LocalDate.of(2028, 2, 29)
    };

    /** Ages at which some law changes its mind, in days. */
    private static final Integer[] AGES = {
        0, 1, 5, 14, 15, 31, 32, 60, 89, 90, 91, 92, 93, 180, 181, 184, 185, 545, 548, 549, 552, 729, 730, 731, 1_109,
        1_110, 1_126, 2_000
    };

    private static final LocalTime[] TIMES = {
        LocalTime.of(7, 59, 59),
        LocalTime.of(8, 0),
        LocalTime.of(9, 30),
        LocalTime.of(14, 0),
        LocalTime.of(14, 0),
        LocalTime.of(14, 0),
        LocalTime.of(18, 0),
        LocalTime.of(20, 30),
        LocalTime.of(21, 0),
        LocalTime.of(21, 0, 1),
        LocalTime.of(21, 30),
        LocalTime.of(23, 30)
    };

    /** The facts of one person; -1 stands for a fact that is absent. */
    private record Person(
            int transaction, int inquiry, int donation, int contract, int request, int robocalls, int consent) {}

    @Provide
    Arbitrary<Situation> situations() {
        return Combinators.combine(campaigns(), calls(), people(), consents(), lists())
                .as((campaign, call, person, consent, list) -> {
                    Call known = call.with(campaign);
                    Situation bare = new Situation(known, list.state(), list.listed(), list.age());
                    return bare.with(each -> withFacts(each, bare.day(), person, consent));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Campaign> campaigns() {
        Arbitrary<Set<Purpose>> purposes = Arbitraries.oneOf(
                Arbitraries.of(Purpose.class).map(EnumSet::of),
                Arbitraries.of(Purpose.class).set().ofMinSize(1).ofMaxSize(3));
        return Combinators.combine(
                        purposes,
                        Arbitraries.of(Caller.class),
                        Arbitraries.of(Technology.class),
                        Arbitraries.of(true, true, true, true, false))
                .as((some, caller, technology, registered) -> {
                    Purpose[] all = some.toArray(Purpose[]::new);
                    Campaign campaign =
                            Campaign.of(all[0], all).withCaller(caller).withTechnology(technology);
                    return registered ? campaign : campaign.notRegistered();
                });
    }

    private static Arbitrary<Call> calls() {
        return Combinators.combine(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(DAYS),
                        Arbitraries.of(TIMES),
                        Arbitraries.of("instant", "instant with zone", "wall clock", "day"),
                        Arbitraries.of(Line.class))
                .as((text, day, time, kind, line) -> {
                    PhoneNumber number = PhoneNumber.parse(text);
                    Campaign any = Campaign.of(Purpose.SALES);
                    ZoneId zone = ZoneId.of(text.startsWith("605") ? "America/Denver" : "America/New_York");
                    Instant instant = day.atTime(time).atZone(zone).toInstant();
                    Call call = switch (kind) {
                        case "instant" -> Call.at(instant, any, number);
                        case "instant with zone" ->
                            Call.at(instant, any, number).withZone(zone);
                        case "wall clock" -> Call.atLocalTime(LocalDateTime.of(day, time), any, number);
                        default -> Call.on(day, any, number);
                    };
                    return call.withLine(line);
                });
    }

    private static Arbitrary<Integer> ages(int frequencyOfNone) {
        return Arbitraries.frequencyOf(
                Tuple.of(frequencyOfNone, Arbitraries.just(-1)), Tuple.of(1, Arbitraries.of(AGES)));
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        ages(1),
                        ages(2),
                        ages(2),
                        Arbitraries.of(-1, -1, -2, 0, 30, 545, 549, 600),
                        ages(2),
                        Arbitraries.of(-1, 0, 1, 2, 3),
                        ages(1))
                .as(Person::new);
    }

    private static Arbitrary<ConsentKind> consents() {
        return Arbitraries.of(ConsentKind.class);
    }

    private static Arbitrary<Situation> lists() {
        Call none = Call.on(LocalDate.EPOCH, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        return Combinators.combine(
                        Arbitraries.of(
                                Situation.State.HELD,
                                Situation.State.HELD,
                                Situation.State.HELD,
                                Situation.State.NOT_COVERED,
                                Situation.State.NOT_HELD),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 10, 31, 32, 89, 92, 400, -1))
                .as((state, listed, age) -> new Situation(none, state, listed, age));
    }

    private static Call withFacts(Call bare, LocalDate day, Person person, ConsentKind kind) {
        Call call = bare;
        call = person.transaction() < 0 ? call : call.withLastTransaction(day.minusDays(person.transaction()));
        call = person.inquiry() < 0 ? call : call.withLastInquiry(day.minusDays(person.inquiry()));
        call = person.donation() < 0 ? call : call.withLastDonation(day.minusDays(person.donation()));
        call = person.request() < 0 ? call : call.withDoNotCallRequest(day.minusDays(person.request()));
        call = person.contract() == -2 ? call.withContractActive() : call;
        call = person.contract() < 0 ? call : call.withContractEnd(day.minusDays(person.contract()));
        if (person.robocalls() >= 0) {
            call = call.withExemptRobocalls(30, person.robocalls())
                    .withExemptRobocalls(7, person.robocalls())
                    .withExemptRobocalls(1, Math.min(1, person.robocalls()));
        }
        return person.consent() < 0 ? call : call.withConsent(Consent.of(kind, day.minusDays(person.consent())));
    }
}
