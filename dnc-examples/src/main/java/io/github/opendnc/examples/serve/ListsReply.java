package io.github.opendnc.examples.serve;

import io.github.opendnc.examples.json.DecisionJson;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which lists answer, what they were made from, and until when they are as new as the law requires. */
final class ListsReply {
    private static final int OK = 200;

    private ListsReply() {}

    static Reply of(Status status, Question.Form form) {
        return form == Question.Form.JSON ? Reply.json(OK, json(status)) : Reply.text(OK, text(status));
    }

    private static String json(Status status) {
        LocalDate today = status.today();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "registries",
                status.lists().stream().map(list -> json(list, today)).toList());
        status.companyList().ifPresent(list -> json.put("company_list", DecisionJson.of(list)));
        return Json.line(json);
    }

    private static Map<String, Object> json(HeldList list, LocalDate today) {
        SnapshotInfo info = list.info();
        Map<String, Object> json = DecisionJson.edition(info);
        list.freshUntil().ifPresent(day -> json.put("new_enough_until", day.toString()));
        json.put("too_old", list.isStale(today));
        json.put("numbers", info.numbers());
        json.put("area_codes", List.copyOf(info.coverage().areaCodes()));
        json.put("sources", info.sources().stream().map(ListsReply::json).toList());
        return json;
    }

    private static Map<String, Object> json(SourceFile source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("bytes", source.bytes());
        json.put("sha256", source.sha256());
        return json;
    }

    private static String text(Status status) {
        if (status.isLoading()) {
            return "the lists are being loaded";
        }
        LocalDate today = status.today();
        StringBuilder text = new StringBuilder();
        status.lists().forEach(list -> append(text, list, today));
        if (text.isEmpty()) {
            text.append("no list of a registry is held\n");
        }
        Optional<CompanyListInfo> company = status.companyList();
        return text.append(company.map(CompanyListInfo::toString).orElse("no company list is held"))
                .toString();
    }

    private static void append(StringBuilder text, HeldList list, LocalDate today) {
        text.append(list.info());
        list.freshUntil()
                .ifPresent(
                        day -> text.append(list.isStale(today) ? ", TOO OLD since the end of " : ", new enough until ")
                                .append(day));
        for (SourceFile source : list.info().sources()) {
            text.append(String.format(
                    Locale.ROOT,
                    "\n  from %s (%,d bytes, sha-256 %s)",
                    source.name(),
                    source.bytes(),
                    source.sha256()));
        }
        text.append('\n');
    }
}
