package io.github.opendnc.examples.json;

import io.github.opendnc.Decision;
import io.github.opendnc.Fact;
import io.github.opendnc.ListNeeded;
import io.github.opendnc.Reason;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import io.github.opendnc.leads.Answer;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision as a JSON object. What does not exist is left out, so no member is ever null. */
public final class DecisionJson {
    private DecisionJson() {}

    /** The members of the object, in the order in which they are written. */
    public static Map<String, Object> of(Decision decision) {
        Answer answer = Answer.of(decision);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", decision.call().number().toString());
        json.put("verdict", decision.verdict().name());
        json.put("code", String.valueOf(answer.code()));
        json.put("rules", answer.rules());
        json.put("citations", decision.citations().stream().map(Citation::text).toList());
        json.put("reasons", decision.reasons().stream().map(DecisionJson::of).toList());
        json.put("unknown", decision.unknowns().stream().map(Fact::toString).toList());
        json.put(
                "lists_needed",
                decision.listsNeeded().stream().map(DecisionJson::of).toList());
        json.put("notes", decision.notes());
        json.put("lists", decision.lists().stream().map(Lookup::source).toList());
        json.put("looked_up", decision.lists().stream().map(DecisionJson::of).toList());
        decision.window().ifPresent(window -> json.put("window", window.toString()));
        if (decision.window().isEmpty() && !decision.hours().isEmpty()) {
            json.put("hours", decision.hours());
        }
        decision.nextOpening()
                .ifPresent(opening ->
                        json.put("next_opening", opening.toOffsetDateTime().toString()));
        decision.validUntil().ifPresent(day -> json.put("valid_until", day.toString()));
        if (!decision.holds().isEmpty()) {
            json.put("holds", decision.holds());
        }
        json.put("campaign", decision.campaign());
        json.put("moment", decision.call().moment().toString());
        json.put("facts", FactsJson.of(decision.call()));
        json.put(
                "snapshots", decision.snapshots().stream().map(DecisionJson::of).toList());
        decision.companyList().ifPresent(list -> json.put("company_list", of(list)));
        json.put("rules_versions", decision.rulesVersions());
        json.put("law_read_on", decision.lawReadOn());
        json.put("tz_database", decision.timeZoneData());
        json.put("not_checked", decision.notChecked());
        return json;
    }

    /** A number that could not be read, and why. */
    public static Map<String, Object> ofUnreadable(String reason) {
        return ofNone(Answer.UNREADABLE, reason);
    }

    /** An answer without a decision, and why none was made. */
    public static Map<String, Object> ofNone(Answer answer, String reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", answer.verdict().name());
        json.put("code", String.valueOf(answer.code()));
        json.put("rules", answer.rules());
        json.put("notes", List.of(reason));
        return json;
    }

    private static Map<String, Object> of(Lookup lookup) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", lookup.registry().toString());
        json.put("answer", lookup.answer().name());
        lookup.obtainedOn().ifPresent(day -> json.put("obtained_on", day.toString()));
        if (lookup.registry().equals(RegistryId.SINGLE_LOOK_UP)) {
            json.put("by_list", lookup.byList().name());
        }
        return json;
    }

    private static Map<String, Object> of(ListNeeded list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", list.registry().toString());
        json.put("why", list.why().name());
        return json;
    }

    private static Map<String, Object> of(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", reason.rule().id());
        json.put("kind", reason.rule().isBan() ? "ban" : "exemption");
        json.put("effect", reason.effect().name());
        json.put("fact", reason.fact());
        json.put("citations", reason.citations().stream().map(DecisionJson::of).toList());
        json.put("exceptions", reason.exceptions().stream().map(Rule::id).toList());
        return json;
    }

    private static Map<String, Object> of(Citation citation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", citation.text());
        json.put("certainty", citation.certainty().toString());
        return json;
    }

    private static Map<String, Object> of(SourceFile source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("sha256", source.sha256());
        return json;
    }

    /** A company list: whether it could be read, its count and its files. */
    public static Map<String, Object> of(CompanyListInfo list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("readable", list.isReadable());
        json.put("numbers", list.numbers());
        json.put("sources", list.sources().stream().map(DecisionJson::of).toList());
        json.put("has_others", list.hasOthers());
        return json;
    }

    /** Which edition of which registry a list is, and of which days. The map can be added to. */
    public static Map<String, Object> edition(SnapshotInfo info) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", info.registry().value());
        info.edition().ifPresent(number -> json.put("edition", number));
        info.publishedAt().ifPresent(moment -> json.put("published_at", moment.toString()));
        info.coverage().oldest().ifPresent(day -> json.put("oldest", day.toString()));
        info.coverage().newest().ifPresent(day -> json.put("newest", day.toString()));
        return json;
    }

    private static Map<String, Object> of(SnapshotInfo info) {
        Map<String, Object> json = edition(info);
        json.put("numbers", info.numbers());
        json.put("area_code_count", info.coverage().areaCodes().size());
        json.put("sources", info.sources().stream().map(DecisionJson::of).toList());
        return json;
    }
}
