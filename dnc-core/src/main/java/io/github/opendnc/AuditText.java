package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.Lookup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A decision as a page to read. It has at most 100 columns and one fact a line, with continuation lines indented. */
final class AuditText {
    private static final int WIDTH = 100;
    private static final int LABEL = 12;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> noted = new HashSet<>();

    private AuditText() {}

    static String of(Decision decision) {
        AuditText page = new AuditText();
        page.wrapped(decision.verdict() + ": " + decision.call(), WIDTH);
        page.line("campaign", decision.campaign());
        List<Rule> inPlay = Explanation.inPlay(decision.reasons());
        decision.reasons().stream()
                .filter(reason -> reason.rule().isBan() || inPlay.contains(reason.rule()))
                .forEach(page::reason);
        if (decision.verdict().mayCall()) {
            page.line("clear", "no ban of the rules applies" + ids(decision.decisive(), ": "));
        }
        if (!decision.unknowns().isEmpty()) {
            page.line(
                    "unknown", decision.unknowns().stream().map(Fact::toString).collect(Collectors.joining(", ")));
        }
        decision.notes().forEach(note -> page.note("note", note));
        if (!decision.hours().isEmpty()) {
            page.line("hours", (decision.window().isPresent() ? "calling window of the day " : "") + decision.hours());
        }
        decision.nextOpening().ifPresent(opening -> page.line("hours", "next open " + opening));
        if (!decision.holds().isEmpty()) {
            page.line("holds", decision.holds());
        }
        decision.lists().forEach(page::lookedUp);
        decision.snapshots().forEach(info -> page.line("read", info.toString()));
        decision.lists().stream()
                .filter(list -> list.answer() == Lookup.Answer.NOT_HELD)
                .forEach(list -> page.line("read", list.source()));
        page.line("read", decision.companyList().map(CompanyListInfo::toString).orElse("no company list"));
        page.line("rules", decision.rulesVersions().isEmpty() ? "none" : String.join(", ", decision.rulesVersions()));
        decision.lawReadOn().forEach(read -> page.line("law read", read));
        page.line("clocks", "tz database " + decision.timeZoneData());
        page.line("checked", decision.notChecked()); // which begins with what was
        return page.text.toString();
    }

    private void reason(Reason reason) {
        String label = switch (reason.effect()) {
            case STANDS -> reason.rule().isBan() ? "STANDS" : "lifts";
            case UNSETTLED -> "UNSETTLED";
            case UNKNOWN -> "UNKNOWN";
            case DEFEATED -> "defeated";
        };
        String how = reason.effect() == Reason.Effect.DEFEATED ? "; lifted by " : "; made doubtful by ";
        String cited = reason.citations().stream().map(Citation::toString).collect(Collectors.joining(", "));
        line(
                label,
                reason.rule().id()
                        + (reason.fact().isEmpty() ? "" : ": " + reason.fact())
                        + ids(reason.exceptions(), how) + " (" + cited + ")");
        if (!reason.note().isEmpty()) {
            note("", reason.note());
        }
    }

    private void lookedUp(Lookup list) {
        switch (list.answer()) {
            case LISTED -> line("looked up", "the number is on " + list.source() + unlikeList(list));
            case CLEAR -> line("looked up", "the number is not on " + list.source() + unlikeList(list));
            case NOT_COVERED -> line("looked up", "the area code is not covered by " + list.registry());
            case NOT_HELD -> {} // the list is not read either, and is named there
        }
    }

    /** An operator's answer counts in place of the list's, but who keeps this page must see that they differ. */
    private static String unlikeList(Lookup list) {
        if (list.byList() == list.answer()) {
            return "";
        }
        return switch (list.byList()) {
            case LISTED -> ", although it is on the list that is held";
            case CLEAR -> ", although it is not on the list that is held";
            case NOT_COVERED, NOT_HELD -> "";
        };
    }

    /** Says a sentence once, even if several rules share it. */
    private void note(String label, String sentence) {
        if (noted.add(sentence)) {
            line(label, sentence);
        }
    }

    private static String ids(List<Rule> rules, String before) {
        return rules.isEmpty() ? "" : rules.stream().map(Rule::id).collect(Collectors.joining(", ", before, ""));
    }

    private void line(String label, String content) {
        text.append("\n  ").append(label).append(" ".repeat(LABEL - label.length()));
        wrapped(content, WIDTH - LABEL - 2);
    }

    /** Indents continuation lines as far as the contents. */
    private void wrapped(String content, int width) {
        text.append(String.join("\n" + " ".repeat(LABEL + 2), wrap(content, width)));
    }

    private static List<String> wrap(String content, int width) {
        List<String> lines = new ArrayList<>();
        String rest = content;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            cut = cut <= 0 ? width : cut;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
