package io.github.opendnc.examples.serve;

import io.github.opendnc.examples.json.Json;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the service says about itself: its lists, whether it can answer, and its counts. */
final class Status {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Decisions decisions;
    private final Metrics metrics;
    private final RequestThreads threads;
    /** The FastAGI door, once it is open. */
    private volatile Optional<AgiDoor> agi = Optional.empty();

    Status(Decisions decisions, Metrics metrics, RequestThreads threads) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.threads = threads;
    }

    /** From now on also reports whether calls by FastAGI are taken. */
    void attend(AgiDoor door) {
        agi = Optional.of(door);
    }

    LocalDate today() {
        return LocalDate.now(decisions.clock());
    }

    List<HeldList> lists() {
        LocalDate today = today();
        return decisions.lists().held().map(held -> held.ages().lists(today)).orElse(List.of());
    }

    /**
     * The answer for programs that start and stop services. It is 503 if the lists are not loaded, one of them is too
     * old, the look for newer ones hangs, or calls by FastAGI are no longer taken. A list that could not be read is
     * only a warning, because the lists held answer as before.
     */
    Reply health() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            return Reply.text(UNAVAILABLE, String.join("\n", faults));
        }
        String failure = decisions.lists().failure();
        return Reply.text(OK, failure.isEmpty() ? "OK" : "OK\nwarning: a list was not taken up: " + failure);
    }

    /** Why the service cannot answer as it should; empty if it can. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (decisions.lists().held().isEmpty()) {
            faults.add("the lists are not loaded");
        }
        decisions
                .lists()
                .heldUpFor()
                .ifPresent(time -> faults.add("the lists were looked at last " + time.toSeconds()
                        + " seconds ago; something blocks it, and newer lists do not answer"));
        if (agi.filter(AgiDoor::isBroken).isPresent()) {
            faults.add("calls by FastAGI are no longer answered; restart the service");
        }
        LocalDate today = today();
        for (HeldList list : lists()) {
            if (list.isStale(today)) {
                faults.add(list.info().registry() + " is too old since "
                        + list.freshUntil().orElseThrow().plusDays(1));
            }
            // If the clock is years behind, everything is undetermined although no list is stale.
            list.info()
                    .coverage()
                    .newest()
                    .filter(day -> day.isAfter(today.plusDays(1)))
                    .ifPresent(day -> faults.add(
                            "the clock says " + today + ", and " + list.info().registry() + " is of " + day));
        }
        return faults;
    }

    /** What {@code dnc info} says, and until when the lists are as new as the law requires. */
    Reply lists(Question.Form form) {
        if (form == Question.Form.JSON) {
            return Reply.json(OK, Json.line(lists().stream().map(this::json).toList()));
        }
        if (decisions.lists().held().isEmpty()) {
            return Reply.text(OK, "the lists are being loaded");
        }
        StringBuilder page = new StringBuilder();
        for (HeldList list : lists()) {
            page.append(list.info());
            list.freshUntil()
                    .ifPresent(day -> page.append(
                                    list.isStale(today()) ? ", TOO OLD since the end of " : ", new enough until ")
                            .append(day));
            for (SourceFile source : list.info().sources()) {
                page.append(String.format(
                        Locale.ROOT,
                        "\n  from %s (%,d bytes, sha-256 %s)",
                        source.name(),
                        source.bytes(),
                        source.sha256()));
            }
            page.append('\n');
        }
        return Reply.text(
                OK, page.isEmpty() ? "no list is held" : page.toString().stripTrailing());
    }

    private Map<String, Object> json(HeldList list) {
        SnapshotInfo info = list.info();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", info.registry().value());
        info.edition().ifPresent(number -> json.put("edition", number));
        info.coverage().oldest().ifPresent(day -> json.put("oldest", day.toString()));
        info.coverage().newest().ifPresent(day -> json.put("newest", day.toString()));
        list.freshUntil().ifPresent(day -> json.put("new_enough_until", day.toString()));
        json.put("too_old", list.isStale(today()));
        json.put("numbers", info.numbers());
        json.put("area_codes", List.copyOf(info.coverage().areaCodes()));
        json.put("sources", info.sources().stream().map(Status::json).toList());
        return json;
    }

    private static Map<String, Object> json(SourceFile source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("bytes", source.bytes());
        json.put("sha256", source.sha256());
        return json;
    }

    /** The counts in the text format of Prometheus. */
    Reply metrics() {
        StringBuilder page = new StringBuilder();
        metrics.appendTo(page);
        Metrics.type(page, "dnc_list_numbers", "gauge", "Numbers on each list held.");
        for (HeldList list : lists()) {
            Metrics.line(
                    page,
                    "dnc_list_numbers{registry=\"%s\"} %d",
                    list.info().registry().value(),
                    list.info().numbers());
        }
        Metrics.type(
                page, "dnc_list_too_old_at_seconds", "gauge", "When a list becomes too old, in seconds of Unix time.");
        for (HeldList list : lists()) {
            list.freshUntil()
                    .ifPresent(day -> Metrics.line(
                            page,
                            "dnc_list_too_old_at_seconds{registry=\"%s\"} %d",
                            list.info().registry().value(),
                            day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
        }
        Metrics.type(page, "dnc_list_swaps_total", "counter", "Newer lists that took the place of older ones.");
        Metrics.line(page, "dnc_list_swaps_total %d", decisions.lists().swaps());
        Metrics.type(page, "dnc_list_failures_total", "counter", "Looks at the lists that failed.");
        Metrics.line(page, "dnc_list_failures_total %d", decisions.lists().failures());
        Metrics.type(page, "dnc_requests_active", "gauge", "Requests that are being read or answered.");
        Metrics.line(page, "dnc_requests_active %d", threads.active());
        return Reply.of(OK, "text/plain; version=0.0.4; charset=utf-8", page.toString());
    }
}
