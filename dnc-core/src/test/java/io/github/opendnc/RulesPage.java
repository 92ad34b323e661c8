package io.github.opendnc;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The page docs/rules.md: every rule of every set with its dates, source and certainty, printed from the rules. */
final class RulesPage {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private final StringBuilder page = new StringBuilder();

    private RulesPage() {}

    static String text() {
        RulesPage rules = new RulesPage();
        rules.page.append("""
                # Rules

                Printed from the rule sets; a test fails when this page is stale. To print it anew:
                `mvn -q -pl dnc-core test -Dtest=RulesPageTest -Drules.page=write`.

                A ban bars a call, an exemption lifts the rules it names. *Unsettled* means that the sources leave it open
                whether the rule applies: it can make a call UNDETERMINED and never permit one. The certainty behind a
                citation says how what the rule states was read; "section not verified" beside it, that the text was read and
                the number of its section was not. In a condition a slash joins what is enough one by one; *only purpose* means
                that no part of the call has another; *on the edge* of a period is where the ways of counting it differ; a
                consent in writing is stronger than a recorded one, and that than a spoken one. How weights make a verdict stands in
                [architecture.md](architecture.md), why an open question was decided as it was in
                [interpretation.md](interpretation.md). A decision may besides name what is no rule of these sets:
                `company-list`, the company's own policy; `us-clear` and `ca-clear`, that no ban applies and no exemption is in
                play; `jurisdiction` and `before-rules`, that no rules govern the number or the day.

                UTR: Unsolicited Telecommunications Rules of the CRTC; CERP, TRP, NoC: its compliance and enforcement and telecom
                regulatory policies and notices of consultation; ADAD: automatic dialing-announcing device; CASL: Canada's
                anti-spam legislation; EBR: established business relationship.
                """);
        rules.print("United States, federal", UsFederal.rules());
        rules.callers("US", 12125550143L);
        rules.print("Canada, federal", CanadaFederal.rules());
        rules.callers("CA", 14165550143L);
        return rules.page.toString();
    }

    /** The part of the page that tells of one set's rules. */
    static String of(RuleSet set) {
        RulesPage rules = new RulesPage();
        rules.print(set.version(), set);
        return rules.page.toString();
    }

    private void print(String title, RuleSet set) {
        page.append("\n## ").append(title).append("\n\n`").append(set.version()).append("`, for calls from ");
        page.append(set.start()).append(" on.");
        page.append(
                set.registry().map(id -> " Reads the registry `" + id + "`.").orElse(""));
        set.listAge()
                .ifPresent(age -> page.append(" The silence of a list counts while it is not older than ")
                        .append(values(age))
                        .append('.'));
        page.append("\n");
        print("Bans", set.rules().stream().filter(Rule::isBan).toList());
        print("Exemptions", set.rules().stream().filter(rule -> !rule.isBan()).toList());
    }

    private void print(String title, List<Rule> rules) {
        page.append("\n### ").append(title).append("\n");
        rules.stream().sorted(Comparator.comparing(Rule::id)).forEach(this::print);
    }

    private void print(Rule rule) {
        page.append("\n**`").append(rule.id()).append("`**").append(rule.isCertain() ? "" : " *unsettled*");
        page.append("<br>When ").append(rule.condition()).append(".");
        if (!rule.exceptionTo().isEmpty()) {
            page.append("<br>Lifts ")
                    .append(rule.exceptionTo().stream()
                            .map(lifted -> "`" + lifted.id() + "`")
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .append(".");
        }
        page.append("<br>In force from ").append(rule.from());
        page.append(rule.until().map(day -> " through " + day.minusDays(1)).orElse(""))
                .append(".");
        page.append("<br>").append(rule.citation()).append(".");
        rule.condition().dated().stream()
                .distinct()
                .forEach(value ->
                        page.append("<br>Value: ").append(values(value)).append('.'));
        rule.note().ifPresent(note -> page.append("<br>").append(note));
        page.append("\n");
    }

    /** A value with the citation of each of its entries. */
    private static String values(Dated<?> dated) {
        StringBuilder text = new StringBuilder();
        for (Dated.Entry<?> entry : dated.entries()) {
            text.append(text.isEmpty() ? "" : ", from " + entry.from() + " ")
                    .append(entry.words())
                    .append(" (")
                    .append(entry.citation())
                    .append(')');
        }
        return text.toString();
    }

    /** Who may call a registered consumer, live, at noon on a weekday, with a fresh list and no fact about the person. */
    private void callers(String country, long number) {
        page.append("\n### Caller and purpose (").append(country).append(")\n\n");
        page.append("The verdict for a live call to a *registered* consumer at noon on a weekday, list ten days old,")
                .append(" nothing else known.\n\n| |");
        for (Purpose purpose : Purpose.values()) {
            page.append(' ').append(purpose).append(" |");
        }
        page.append("\n|---").append("|---".repeat(Purpose.values().length)).append("|\n");
        RegistryId registry = country.equals("US") ? RegistryId.US_NATIONAL : RegistryId.CA_NATIONAL;
        Snapshot list = Snapshot.builder(registry)
                .covering((int) (number / 10_000_000 % 1_000), OBTAINED)
                .add(number)
                .build();
        Scrubber scrubber = Scrubber.of(Registries.of(list), UsFederal.rules(), CanadaFederal.rules());
        for (Caller caller : Caller.values()) {
            List<String> cells = new ArrayList<>();
            for (Purpose purpose : Purpose.values()) {
                Campaign campaign = Campaign.of(purpose).withCaller(caller);
                cells.add(scrubber.verdict(Call.atLocalTime(NOON, campaign, new PhoneNumber(number)))
                        .toString());
            }
            page.append("| ")
                    .append(caller)
                    .append(" | ")
                    .append(String.join(" | ", cells))
                    .append(" |\n");
        }
    }
}
