package io.github.opendnc;

import io.github.opendnc.law.Note;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.us.states.UsStates;
import java.util.List;
import java.util.stream.Collectors;

/** docs/states.md, printed from the rule sets: one table of all states, then what each says. */
final class StatesPage {
    private static final String HEAD = """
            # State law

            The telemarketing laws of the fifty states, the District of Columbia and Puerto Rico: only what is stricter than the
            federal rules, or stands beside them. Read to 2026-11-25; not legal advice. This page is printed from the rule sets of
            `io.github.opendnc.us.states`, and a test fails when it is stale.

            `UsStates.rules()` has them all and `UsStates.rules("FL", "TX")` some; the command has `--states all` and
            `--states FL,TX`. Without them an answer is about federal law only, and says so.

            - **Who is governed.** The state of the area code, and the state in which the person is said to be (column
              `state`). Where they differ both are asked, and the strictest wins. Federal exemptions lift nothing of a
              state.
            - **Certain and unsettled.** A ban that is certain bars. One that is unsettled makes a call UNDETERMINED:
              its text was not read, or is quoted once, or turns on what is no fact of a call. A certain ban is doubtful
              where nobody read whether something, a consent or a purchase say, takes a call out of it; each such
              question is named. `--settle` and `--cautious` decide them for a company.
            - **First days.** Where the first day of a law in force was not found, it is unsettled for calls before
              2025-11-25.
            - **Calls in 24 hours** are the fact `attempts_24h`. It is asked for where a cap could bar a call at an
              instant; of a day alone caps are not judged. Oregon counts calls on every subject, others those on the
              same: the larger count is safe. A dialer that keeps the caps itself says
              `Campaign.attemptsCountedElsewhere()` or `--attempts-counted`; a count that is given is believed all the
              same.
            - **A state's own list** is bought beside the national one and held under its id, `--list us-in=FILE`. Where
              it is not held it is not known whether a number is on it. Its silence counts for three months, because
              they come out quarterly and few texts say how old one may be: Colorado's allows 30 days. In Florida the
              then-current listing counts, and none says when the next one comes out; its silence counts for 31 days.
              A listing that binds only some weeks later bars at once.
            - **A consent** counts if its day is known and it was not revoked. A request not to be called on the day of
              the consent, or after it, ends it here as under the federal rules. Of the texts that were read North
              Carolina's alone says so (75-103(e)).
            - **Proclaimed holidays** are in no calendar: `UsStates.proclaimed` or `--proclaimed AL=2026-12-24` adds
              them in Alabama, Louisiana and Rhode Island, whose laws close holidays.
            - **Not here.** Licences, registration, disclosures and calls into a declared emergency are said where they
              apply and judge nothing; nor does anything here know whether a caller is one whom a state's act defines.

            ## All states

            What a live sales call to a residence meets in the first week of December 2026, by the state's law alone; a question
            mark stands behind what is unsettled, and `federal` means that the state has no hours of its own for it.

            | state | Mon\u2013Fri | Sat | Sun | holidays | calls in 24 h | recorded sales calls | machine-dialed | own list | a purchase opens a listed number for | certain |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private StatesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (String code : UsStates.codes()) {
            page.append(row(code));
        }
        page.append("\n## State by state\n");
        UsStates.codes().forEach(code -> section(code, page));
        return page.toString();
    }

    private static String name(String code) {
        return Region.of(code).orElseThrow().name();
    }

    private static String row(String code) {
        StateProbe probe = new StateProbe(code);
        return "| [" + code + "](#"
                + name(code).toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ") | "
                + String.join(
                        " | ",
                        probe.hours(StateProbe.WEDNESDAY),
                        probe.hours(StateProbe.SATURDAY),
                        probe.hours(StateProbe.SUNDAY),
                        probe.holidays(),
                        probe.cap(),
                        probe.automated(Technology.PRERECORDED),
                        probe.automated(Technology.AUTODIALER),
                        probe.ownList(),
                        probe.relationship(),
                        probe.certainty())
                + " |\n";
    }

    private static void section(String code, StringBuilder page) {
        List<RuleSet> sets = UsStates.rules(code);
        page.append("\n### ").append(name(code)).append("\n\n");
        page.append(sets.stream().map(StatesPage::set).collect(Collectors.joining(" ")))
                .append("\n\n");
        for (RuleSet set : sets) {
            set.rules().stream().filter(Rule::isBan).forEach(ban -> page.append(ban(ban, set)));
        }
        for (RuleSet set : sets) {
            set.notes().forEach(note -> page.append(note(note)));
        }
    }

    private static String set(RuleSet set) {
        return "`" + set + "`, " + set.readOn()
                + set.registry().map(id -> ", with the list `" + id + "`").orElse("") + ".";
    }

    private static String ban(Rule ban, RuleSet set) {
        StringBuilder text =
                new StringBuilder("- **" + ban.id() + "**" + (ban.isCertain() ? "" : ", unsettled") + ": ");
        text.append(ban.sentence());
        text.append(ban.quotation().isEmpty() ? "" : " \u201c" + ban.quotation() + "\u201d");
        text.append(" (").append(ban.citation()).append("; ").append(days(ban)).append(")");
        ban.note()
                .ifPresent(note -> text.append(" ").append(note.entries().get(0).value()));
        String certain = lifting(ban, set, true);
        String doubtful = lifting(ban, set, false);
        text.append(certain.isEmpty() ? "" : " Lifted by " + certain + ".");
        text.append(doubtful.isEmpty() ? "" : " Made doubtful by " + doubtful + ".");
        return text.append("\n").toString();
    }

    private static String days(Rule ban) {
        return (ban.settledFrom().isPresent() ? "first day not found" : "from " + ban.from())
                + ban.until().map(day -> " to " + day.minusDays(1)).orElse("");
    }

    private static String lifting(Rule ban, RuleSet set, boolean certain) {
        return set.rules().stream()
                .filter(rule -> rule.exceptionTo().contains(ban) && rule.isCertain() == certain)
                .map(rule -> "`" + rule.id() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String note(Note note) {
        return note.sentence().entries().stream()
                .map(entry -> "- Said, and judged by nothing: "
                        + entry.value().substring(entry.value().indexOf(": ") + 2) + " (" + entry.citation() + ").\n")
                .collect(Collectors.joining());
    }
}
