package io.github.opendnc;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page docs/rules.md. It is rules-template.md, which has the order of the law and the text on paragraphs without a
 * rule, with each rule printed in its place.
 */
final class RulesPage {
    private final StringBuilder page = new StringBuilder();

    private RulesPage() {}

    static String text() {
        RulesPage rules = new RulesPage();
        template().lines().forEach(line -> {
            if (line.startsWith("{")) {
                rules.fill(line.substring(1, line.length() - 1).split(" ", -1));
            } else {
                rules.page.append(line).append('\n');
            }
        });
        return rules.page.toString();
    }

    static String template() {
        try (InputStream in =
                Objects.requireNonNull(RulesPage.class.getResourceAsStream("rules-template.md"), "rules-template.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every rule of one set, one after the other. */
    static String of(RuleSet set) {
        RulesPage rules = new RulesPage();
        rules.print(set);
        set.rules().forEach(rule -> rules.print(rule, set));
        return rules.page.toString();
    }

    private void fill(String[] place) {
        RuleSet set = place[1].startsWith("us") ? UsFederal.rules() : CanadaFederal.rules();
        switch (place[0]) {
            case "rule" -> print(rule(set, place[1]), set);
            case "set" -> print(set);
            case "notes" -> set.notes().forEach(this::print);
            case "matrix" -> page.append(CallerTable.of(place[1], place[2], place[3], place[4].equals("listed")));
            default -> throw new IllegalArgumentException("rules-template.md: " + String.join(" ", place));
        }
    }

    private static Rule rule(RuleSet set, String id) {
        return set.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rules-template.md: there is no rule " + id));
    }

    private void print(RuleSet set) {
        page.append("`")
                .append(set)
                .append("`, for calls from ")
                .append(set.start())
                .append(" on.");
        page.append(set.readOn().isEmpty() ? "" : " Law read: " + set.readOn() + ".");
        page.append(
                set.registry().map(id -> " It reads the registry `" + id + "`.").orElse(""));
        set.listAge()
                .ifPresent(age -> page.append(
                                " A list older than this says nothing of numbers that are not on it: such a call is"
                                        + " UNDETERMINED.\n\n")
                        .append(values(age).stripTrailing()));
        page.append("\n");
    }

    private void print(Note note) {
        List<Dated.Entry<String>> entries = note.sentence().entries();
        page.append("- When ")
                .append(ConditionWords.of(note.when()))
                .append(": ")
                .append(entries.stream()
                        .map(entry -> (entries.size() == 1 ? "" : "from " + entry.from() + " on ") + entry.value()
                                + " (" + entry.citation() + ")")
                        .collect(Collectors.joining("; ")))
                .append(".\n");
    }

    private void print(Rule rule, RuleSet set) {
        page.append("#### ").append(rule.id()).append("\n\n");
        page.append("**").append(kind(rule)).append(rule.isCertain() ? ".** " : ", unsettled.** ");
        page.append(rule.sentence()).append("\n");
        page.append(rule.quotation().isEmpty() ? "" : "\n> \u201c" + rule.quotation() + "\u201d\n");
        page.append("\n");
        item("Applies when", ConditionWords.of(rule.condition()) + ".");
        item(
                "Applied here",
                "from " + rule.from()
                        + rule.until()
                                .map(day -> " through " + day.minusDays(1))
                                .orElse("") + ".");
        item("Source", rule.citation() + ".");
        values(rule).forEach(value -> item("Value", value));
        links(
                rule.isBan() ? "Lifted by" : "Ended by",
                set,
                each -> each.exceptionTo().contains(rule));
        links(liftsBans(rule) ? "Lifts" : "Ends", set, rule.exceptionTo()::contains);
        rule.note().ifPresent(note -> note.entries().forEach(entry -> note(rule, note, entry)));
    }

    private static String kind(Rule rule) {
        if (rule.isBan()) {
            return "Ban";
        }
        return liftsBans(rule) ? "Exemption" : "Exception to an exemption";
    }

    private static boolean liftsBans(Rule rule) {
        return rule.exceptionTo().stream().anyMatch(Rule::isBan);
    }

    private void note(Rule rule, Dated<String> note, Dated.Entry<String> entry) {
        String since = note.entries().size() == 1 ? "" : "From " + entry.from() + " on: ";
        item(rule.isCertain() ? "Note" : "Left open", since + entry.value());
    }

    private void item(String label, String content) {
        page.append("- ").append(label).append(": ").append(content).append("\n");
    }

    /** The certain rules first. An unsettled rule only makes doubtful what it lifts. */
    private void links(String label, RuleSet set, Predicate<Rule> wanted) {
        List<Rule> found = set.rules().stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            item(label, found.stream().map(RulesPage::link).sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private static String link(Rule rule) {
        return "[" + rule.id() + "](#" + rule.id() + ")" + (rule.isCertain() ? "" : " (unsettled)");
    }

    /** The values that a rule reads, each once, including all that were ever in force. */
    private static Set<String> values(Rule rule) {
        Set<String> values = new LinkedHashSet<>();
        ConditionWords.values(rule.condition()).forEach(dated -> {
            List<String> entries = new ArrayList<>();
            dated.entries().forEach(entry -> entries.add(value(entry)));
            values.add(String.join("; ", entries) + ".");
        });
        return values;
    }

    private static String values(Dated<?> dated) {
        return dated.entries().stream().map(entry -> "- " + value(entry) + "\n").collect(Collectors.joining());
    }

    /** A value with its first day, the text that set it, and how that was read. */
    private static String value(Dated.Entry<?> entry) {
        Citation citation = entry.citation();
        LocalDate from = entry.from();
        return entry.words() + ", from " + from + " on (" + citation + ")";
    }
}
