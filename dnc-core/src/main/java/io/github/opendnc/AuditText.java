package io.github.opendnc;

import java.util.ArrayList;
import java.util.List;

/** A decision as a page to read: at most 100 columns, one fact a line, continuation lines indented. */
final class AuditText {
    private static final int WIDTH = 100;
    private static final int LABEL = 12;

    private final StringBuilder text = new StringBuilder();

    private AuditText() {}

    static String of(Decision decision) {
        AuditText page = new AuditText();
        page.text.append(decision.verdict()).append(": ").append(decision.call());
        page.line("campaign", decision.call().campaign().toString());
        List<Rule> inPlay = Reasons.inPlay(decision.reasons());
        decision.reasons().stream()
                .filter(reason -> reason.rule().isBan() || inPlay.contains(reason.rule()))
                .forEach(page::reason);
        if (decision.verdict().mayCall()) {
            page.line("clear", "no ban of the rules applies (" + String.join(", ", decision.ruleIds()) + ")");
        }
        if (!decision.unknowns().isEmpty()) {
            page.line("unknown", String.join(", ", decision.unknowns()));
        }
        decision.remarks().forEach(remark -> page.line("note", remark));
        decision.window().ifPresent(window -> page.line("hours", "calling window of the day " + window));
        decision.nextOpening().ifPresent(opening -> page.line("hours", "next open " + opening));
        decision.validUntil().ifPresent(day -> page.line("holds", "at the longest until the end of " + day));
        decision.snapshots().forEach(info -> page.line("read", info.toString()));
        decision.lists().stream()
                .filter(list -> list.lookup().isEmpty())
                .forEach(list -> page.line("read", list.toString()));
        page.line("rules", decision.rulesVersions().isEmpty() ? "none" : String.join(", ", decision.rulesVersions()));
        page.line("clocks", "tz database " + decision.timeZoneData());
        page.line("not checked", decision.notChecked());
        return page.text.toString();
    }

    private void reason(Reason reason) {
        String label = switch (reason.weight()) {
            case STANDS -> reason.rule().isBan() ? "STANDS" : "lifts";
            case UNSETTLED -> "UNSETTLED";
            case UNKNOWN -> "UNKNOWN";
            case DEFEATED -> "defeated";
        };
        String exceptions =
                String.join(", ", reason.exceptions().stream().map(Rule::id).toList());
        line(
                label,
                reason.rule().id()
                        + (reason.fact().isEmpty() ? "" : ": " + reason.fact())
                        + (exceptions.isEmpty()
                                ? ""
                                : (reason.weight() == Reason.Weight.DEFEATED ? "; lifted by " : "; made doubtful by ")
                                        + exceptions)
                        + " (" + reason.rule().citation() + ")");
        if (!reason.rule().note().isEmpty()) {
            line("", reason.rule().note());
        }
    }

    private void line(String label, String content) {
        text.append('\n').append(("  %-" + LABEL + "s").formatted(label));
        List<String> lines = wrap(content, WIDTH - LABEL - 2);
        text.append(String.join("\n" + " ".repeat(LABEL + 2), lines));
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
