package io.github.opendnc.examples.command;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the company settles for itself rules that the law leaves open. */
@Command(optionListHeading = "%nThe rules:%n")
final class RuleOptions {
    private static final String FORM = "RULE=APPLIES:WHO:WHY or RULE=DOES_NOT_APPLY:WHO:WHY";

    @Option(
            names = "--states",
            split = ",",
            paramLabel = "all|none|CODE",
            description = "State laws to apply beside the federal rules: all, none, or those of some states, as in"
                    + " --states FL,TX. Default: none, and every answer says so. docs/states.md lists them.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--proclaimed",
            paramLabel = "STATE=DATE",
            description = "A day that was proclaimed a holiday, in a state whose law closes holidays: AL, LA or RI. May"
                    + " be repeated.")
    private List<Assignment> proclaimed = new ArrayList<>();

    @Option(
            names = "--settle",
            paramLabel = "RULE=OUTCOME:WHO:WHY",
            description = "Settle a rule that the law leaves unsettled. OUTCOME is APPLIES or DOES_NOT_APPLY. The text"
                    + " and the JSON of an answer, and the summary of a scrub, say who settled it and why; one-line"
                    + " answers do not. May be repeated.")
    private List<String> settled = new ArrayList<>();

    @Option(
            names = "--settle-file",
            paramLabel = "FILE",
            description = "Read such settlements from a file, one a line. Lines that begin with # are skipped.")
    private @Nullable Path file;

    @Option(
            names = "--cautious",
            description = "Settle every other unsettled rule the way that bars: fewer answers are UNDETERMINED, and"
                    + " none becomes MAY_CALL.")
    private boolean cautious;

    private List<String> lines = List.of();

    /** The file that is read, if there is one. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /**
     * The rules of both countries and of the states asked for, settled in this way.
     *
     * @throws UsageException if a settlement cannot be read, is for a rule that the law does not leave open, or is
     *     given twice
     * @throws IOException if the file cannot be read, or a line of it is not a settlement
     */
    RuleSet[] sets() throws IOException {
        List<RuleSet> sets = unsettled();
        List<Settlement> all = new ArrayList<>();
        for (String text : settled) {
            try {
                all.add(checked(
                        parse(text)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("expected " + FORM + ", found \"" + text + "\"")),
                        sets));
            } catch (IllegalArgumentException wrong) {
                throw new UsageException("--settle: " + wrong.getMessage());
            }
        }
        Set<String> ids = new HashSet<>();
        for (Settlement each : all) {
            if (!ids.add(each.ruleId())) {
                throw new UsageException("--settle: expected each rule once, found " + each.ruleId() + " twice");
            }
        }
        all.addAll(ofFile(sets, ids));
        return sets.stream().map(set -> settled(set, all)).toArray(RuleSet[]::new);
    }

    private List<RuleSet> unsettled() {
        List<RuleSet> sets = new ArrayList<>(List.of(UsFederal.rules(), CanadaFederal.rules()));
        List<String> codes = states.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (codes.equals(List.of("ALL"))) {
            sets.addAll(UsStates.rules());
        } else if (!codes.isEmpty() && !codes.equals(List.of("NONE"))) {
            try {
                sets.addAll(UsStates.rules(codes));
            } catch (IllegalArgumentException unknown) {
                throw new UsageException("--states: expected all, none or codes such as FL,TX; found \""
                        + String.join(",", states) + "\"");
            }
        }
        proclaimedDays().forEach((state, days) -> sets.add(proclaimed(state, days)));
        return sets;
    }

    private Map<String, List<Holiday>> proclaimedDays() {
        Map<String, List<Holiday>> days = new LinkedHashMap<>();
        for (Assignment each : proclaimed) {
            try {
                Holiday day = Holiday.once("a proclaimed holiday", MomentOptions.day(each.value()));
                days.computeIfAbsent(each.name().toUpperCase(Locale.ROOT), state -> new ArrayList<>())
                        .add(day);
            } catch (DateTimeException wrong) {
                throw new UsageException(
                        "--proclaimed: expected a date such as 2026-11-24, found \"" + each.value() + "\"");
            }
        }
        return days;
    }

    private static RuleSet proclaimed(String state, List<Holiday> days) {
        try {
            return UsStates.proclaimed(state, Holidays.of(days.toArray(Holiday[]::new)));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--proclaimed: " + wrong.getMessage());
        }
    }

    private RuleSet settled(RuleSet set, List<Settlement> all) {
        RuleSet next = set;
        for (Settlement settlement : all) {
            next = has(set, settlement.ruleId()) ? next.settling(settlement) : next;
        }
        return cautious ? next.cautious("--cautious", "the way that bars") : next;
    }

    /**
     * The settlements of the file.
     *
     * @param ids the rules that are settled already
     */
    private List<Settlement> ofFile(List<RuleSet> sets, Set<String> ids) throws IOException {
        if (file == null) {
            return List.of();
        }
        if (lines.isEmpty()) {
            lines = SettleFile.lines(file); // read once, because a pipe cannot be read again
        }
        List<Settlement> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Optional<Settlement> parsed = parse(line);
                if (parsed.isEmpty()) {
                    throw MalformedFileException.ofLine(file, i + 1L, FORM, MalformedFileException.shown(line));
                }
                try {
                    all.add(checked(parsed.get(), sets));
                } catch (IllegalArgumentException wrong) {
                    throw MalformedFileException.ofLine(
                            file, i + 1L, "a rule that the law leaves open", String.valueOf(wrong.getMessage()));
                }
                if (!ids.add(parsed.get().ruleId())) {
                    throw MalformedFileException.ofLine(
                            file,
                            i + 1L,
                            "each rule once, here and in --settle together",
                            parsed.get().ruleId() + " for the second time");
                }
            }
        }
        return all;
    }

    private static Optional<Settlement> parse(String text) {
        int equals = text.indexOf('=');
        String[] parts = text.substring(equals + 1).split(":", 3);
        boolean complete = equals > 0 && parts.length == 3 && Stream.of(parts).noneMatch(String::isBlank);
        Settlement.Outcome outcome = Stream.of(Settlement.Outcome.values())
                .filter(each -> each.name().equals(parts[0].strip()))
                .findFirst()
                .orElse(null);
        if (!complete || outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Settlement(text.substring(0, equals).strip(), outcome, parts[1].strip(), parts[2].strip()));
    }

    /** A settlement of a rule that one of the sets has and that the law leaves open. */
    @SuppressWarnings("CheckReturnValue") // the set refuses what cannot be settled; nothing else is wanted of it
    private static Settlement checked(Settlement settlement, List<RuleSet> sets) {
        RuleSet set = sets.stream()
                .filter(each -> has(each, settlement.ruleId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(whyNoRule(settlement.ruleId())));
        set.settling(settlement);
        return settlement;
    }

    private static String whyNoRule(String id) {
        return UsStates.codes().stream()
                .filter(state -> UsStates.rules(state).stream().anyMatch(set -> has(set, id)))
                .map(state -> "the rule " + id + " of a law that is not asked, give --states " + state)
                .findFirst()
                .orElse(
                        "there is no rule " + id
                                + "; docs/interpretation.md names those that the law leaves open, docs/states.md those of states");
    }

    private static boolean has(RuleSet set, String id) {
        return set.rules().stream().map(Rule::id).anyMatch(id::equals);
    }
}
