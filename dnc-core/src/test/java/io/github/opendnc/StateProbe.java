package io.github.opendnc;

import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the law of one state amounts to, found by putting calls to its rules alone. The page and the map of the states
 * show this.
 */
final class StateProbe {
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);

    private final List<RuleSet> sets;
    private final PhoneNumber number;
    private final ZoneId zone;
    private final Scrubber scrubber;

    StateProbe(String code) {
        sets = UsStates.rules(code);
        AreaCode first = NumberingPlan.bundled().areaCodes().stream()
                .filter(areaCode -> areaCode.regions().contains(code))
                .findFirst()
                .orElseThrow();
        zone = first.zones().iterator().next();
        number = new PhoneNumber(1_000_000_0000L + first.code() * 1_000_0000L + 555_0142);
        Registries registries = Registries.none();
        for (RuleSet set : sets) {
            if (set.registry().isPresent()) {
                registries = registries.with(Snapshot.builder(set.registry().get())
                        .covering(first.code(), WEDNESDAY)
                        .build());
            }
        }
        scrubber = Scrubber.of(registries, EmptyLaw.and(sets));
    }

    List<RuleSet> sets() {
        return sets;
    }

    Stream<Rule> rules() {
        return sets.stream().flatMap(set -> set.rules().stream());
    }

    private Call call(Technology technology) {
        return Call.on(WEDNESDAY, Campaign.of(Purpose.SALES).withTechnology(technology), number)
                .withZone(zone)
                .withLine(Line.RESIDENTIAL)
                .withAttempts(0)
                .withExemptRobocalls(30, 0);
    }

    /** The hours of a live sales call to a residence on a day. A question mark follows if they are unsettled. */
    String hours(LocalDate day) {
        Call call = call(Technology.LIVE).with(Moment.on(day));
        Optional<CallingWindow> window = scrubber.decide(call).window();
        if (window.isEmpty()) {
            return "federal";
        }
        if (window.get().isEmpty()) {
            return "closed" + doubt(scrubber.verdict(call));
        }
        ZonedDateTime after = window.get().closes().plusMinutes(30);
        String text = window.get().toString();
        return text.substring(0, text.indexOf(' ')).replace("-", "\u2013")
                + doubt(scrubber.verdict(call.with(Moment.at(after.toInstant()))));
    }

    private static String doubt(Verdict verdict) {
        return verdict == Verdict.MAY_NOT_CALL ? "" : "?";
    }

    /** Whether live calls have hours of their own that are stricter than 8 to 21 o'clock. */
    boolean hasStricterHours() {
        return Stream.of(WEDNESDAY, SATURDAY, SUNDAY)
                .map(this::hours)
                .anyMatch(hours -> !hours.equals("federal") && !hours.startsWith("08:00\u201321:00"));
    }

    /** Whether these hours are certain. */
    boolean areHoursCertain() {
        return Stream.of(WEDNESDAY, SATURDAY, SUNDAY)
                .noneMatch(day -> hours(day).endsWith("?"));
    }

    /** Whether holidays are closed. */
    String holidays() {
        List<Rule> bans = rules().filter(Rule::isBan)
                .filter(rule -> has(rule.condition(), HourCondition.OnHoliday.class))
                .toList();
        if (bans.isEmpty()) {
            return "";
        }
        return "closed" + (bans.stream().anyMatch(Rule::isCertain) ? "" : "?");
    }

    static boolean has(Condition condition, Class<? extends Condition> kind) {
        return kind.isInstance(condition) || condition.parts().stream().anyMatch(part -> has(part, kind));
    }

    /** How many live calls a person may have in 24 hours; empty if there is no cap. */
    String cap() {
        Call noon = call(Technology.LIVE).with(Moment.atLocalTime(WEDNESDAY.atTime(12, 0)));
        Verdict first = scrubber.verdict(noon);
        return IntStream.rangeClosed(1, 9)
                .filter(count -> scrubber.verdict(noon.withAttempts(count)) != first)
                .mapToObj(count -> count + doubt(scrubber.verdict(noon.withAttempts(count))))
                .findFirst()
                .orElse("");
    }

    /** What an automated sales call to a residence needs. */
    String automated(Technology technology) {
        Verdict bare = scrubber.verdict(call(technology));
        Verdict agreed = scrubber.verdict(
                call(technology).withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, WEDNESDAY.minusDays(30))));
        return switch (bare) {
            case MAY_CALL -> "";
            case UNDETERMINED -> agreed.mayCall() ? "consent?" : "barred?";
            case MAY_NOT_CALL ->
                switch (agreed) {
                    case MAY_CALL -> "consent";
                    case UNDETERMINED -> "barred, consent?";
                    case MAY_NOT_CALL -> "barred";
                };
        };
    }

    /** The state's own list; empty if there is none. */
    String ownList() {
        boolean national =
                sets.stream().flatMap(set -> set.registry().stream()).anyMatch(RegistryId.US_NATIONAL::equals)
                        && rules().anyMatch(rule -> rule.id().endsWith("-list-national"));
        return sets.stream()
                .flatMap(set -> set.registry().stream())
                .filter(id -> !id.equals(RegistryId.US_NATIONAL))
                .map(id -> "`" + id + "`" + (national ? " with national numbers" : ""))
                .collect(Collectors.joining());
    }

    /** For how long a purchase permits calls to a listed number, if the state says so. */
    String relationship() {
        List<Rule> bans = rules().filter(Rule::isBan)
                .filter(rule -> rule.id().endsWith("-relationship") || rule.id().endsWith("-list"))
                .toList();
        return bans.stream()
                .map(ban -> purchase(ban) + (ban.isCertain() ? "" : "?"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String purchase(Rule ban) {
        return rules().filter(rule -> rule.exceptionTo().contains(ban) && rule.isCertain())
                .flatMap(rule -> relationship(rule.condition()))
                .filter(PersonCondition.Within.class::isInstance)
                .map(PersonCondition.Within.class::cast)
                .filter(within -> within.dealing() == Dealing.TRANSACTION && !within.edge())
                .map(within -> within.period().toString())
                .findFirst()
                .orElse("none certain");
    }

    /** What an exemption asks for, alone or of a person who has not objected. */
    private static Stream<Condition> relationship(Condition condition) {
        boolean unlessObjected = condition.parts().stream()
                .allMatch(part -> part instanceof PersonCondition.Within || part instanceof Condition.Not);
        return Stream.concat(Stream.of(condition), unlessObjected ? condition.parts().stream() : Stream.empty());
    }

    /** How many of all bans leave no doubt. */
    String certainty() {
        long bans = rules().filter(Rule::isBan).count();
        long certain = rules().filter(Rule::isBan).filter(Rule::isCertain).count();
        return bans == 0 ? "nothing stricter found" : certain + " of " + bans + " bans";
    }
}
