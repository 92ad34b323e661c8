package io.github.opendnc.examples.command;

import io.github.opendnc.Verdict;
import io.github.opendnc.examples.serve.OptionText;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.store.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The summary of a scrub as JSON. */
final class ReportJson {
    private ReportJson() {}

    static Map<String, Object> of(LeadReport report, Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", report.rows());
        json.put("numbers", report.numbers());
        json.put("rows_left_out", report.rowsLeftOut());
        json.put("rows_of_another_length", report.raggedRows());
        json.put("rows_with_rows_in_a_cell", report.joinedRows());
        json.put("milliseconds", report.duration().toMillis());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.name(), report.count(verdict));
        }
        json.put("verdicts", verdicts);
        List<Object> codes = new ArrayList<>();
        report.codes().forEach((letter, count) -> {
            Map<String, Object> code = new LinkedHashMap<>();
            code.put("code", letter.toString());
            code.put("count", count);
            code.put("meaning", String.valueOf(report.meanings().get(letter)));
            codes.add(code);
        });
        json.put("codes", codes);
        json.put("rules_and_unknown_facts", report.rules());
        json.put("would_settle", report.remedies());
        Map<String, Object> uncovered = new LinkedHashMap<>();
        report.uncoveredAreaCodes()
                .forEach((areaCode, count) -> uncovered.put(String.format(Locale.ROOT, "%03d", areaCode), count));
        json.put("area_codes_not_covered", uncovered);
        json.put("numbers_not_read", report.unreadableNumbers());
        json.put("facts_not_used", report.unusableFacts());
        json.put("notes", report.notes().stream().map(OptionText::of).toList());
        json.put("calls_made", report.moment().toString());
        json.put("campaign", report.campaign());
        report.seller().ifPresent(seller -> json.put("seller", OptionText.of(seller)));
        json.put("company_list", report.companyList());
        json.put("lists", report.editions());
        json.put("rule_sets", report.ruleSets());
        json.put("tz_database", report.timeZoneData());
        json.put("clocks_not_known", report.unknownClocks());
        json.put("settled", report.settled());
        json.put("caps_kept_by_the_caller", report.areCapsKeptByTheCaller());
        json.put("not_checked", report.notChecked());
        json.put("program", evidence.program());
        Invocation invocation = evidence.invocation();
        json.put("arguments", invocation.arguments());
        json.put("started_at", invocation.startedAt().toString());
        json.put("ended_at", evidence.endedAt().toString());
        json.put("time_zone", invocation.zone().getId());
        json.put("java", invocation.java());
        json.put("user", invocation.user());
        json.put("files", evidence.files().stream().map(ReportJson::of).toList());
        json.put(
                "list_editions",
                evidence.editions().stream().map(ReportJson::of).toList());
        json.put("list_files", evidence.listFiles().stream().map(ReportJson::of).toList());
        json.put(
                "list_files_not_kept",
                evidence.notKept().stream().map(ReportJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(PartFile.Digested file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", file.part());
        json.put("name", file.name());
        json.put("bytes", file.bytes());
        json.put("sha256", file.sha256());
        return json;
    }

    /** What tells an edition from every other one. After a roll-back others get the same numbers. */
    static Map<String, Object> named(Edition edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", edition.registry().value());
        json.put("edition", edition.number());
        edition.publishedAt().ifPresent(at -> json.put("published_at", at.toString()));
        return json;
    }

    private static Map<String, Object> of(Edition edition) {
        Map<String, Object> json = named(edition);
        json.put("numbers", edition.numbers());
        json.put("area_codes", List.copyOf(edition.coverage().areaCodes()));
        return json;
    }

    private static Map<String, Object> of(Evidence.NotKept edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", edition.registry().value());
        json.put("edition", edition.edition());
        return json;
    }

    private static Map<String, Object> of(Evidence.ListFile list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", list.registry().value());
        list.edition().ifPresent(number -> json.put("edition", number));
        json.put("name", list.file().name());
        json.put("bytes", list.file().bytes());
        json.put("sha256", list.file().sha256());
        return json;
    }
}
