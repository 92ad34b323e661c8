package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.columns.FactColumn;
import io.github.opendnc.columns.FactColumns;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.words.Refusal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A lead file of any columns and cells, of which few are different, so that rows are often alike.
 *
 * @param bytes the file
 * @param given the encoding, where it must be given
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AnyLeadFile(byte[] bytes, Optional<Charset> given) {
    private static final List<String> DAYS = List.of(
            "2026-11-24",
            "2026-10-01",
            "2025-05-24",
            "2024-02-29",
            "2027-01-01",
            "2026-08-24T23:30:00Z",
            "3/4/2026",
            "31.12.2025",
            "0000-00-00",
            "N/A",
            "soon");
    private static final List<String> YES = List.of("yes", "no", "X", "0", "N/A", "perhaps");
    /** The name of a column that tells whom one may call; whether a file has it {@link #tellsPermissions} says. */
    static final String PERMISSION = "OK to call";

    private static final String COUNTRY = "Country";
    private static final List<String> COUNTRIES = List.of(
            "Mexico", "US", "DE", "M\u00e9xico", "Jamaica", "North", "Mexico\n", "Germany (DE)", "x".repeat(600));

    private static final List<String> COUNTS = List.of("0", "1", "3", "-1");

    private static final Map<String, List<String>> FACTS = facts();

    private static final List<String> PHONES = List.of("phone", "Home Phone", "mobile");
    private static final List<String> NUMBERS = List.of(
            "(212) 555-0143",
            "2125550142",
            "212.555.0150",
            "+12125550151",
            "303-555-0101",
            "4165550144",
            "416 555 0145",
            "6465550142",
            "8005550142",
            "8765550100",
            "+442079460958",
            "2125550142 x5",
            "2125550143.0",
            "=\"2125550143\"",
            "2.13E+09",
            "12",
            "none",
            "212\u00a05550142",
            "tel:+1-212-555-0150",
            "2125550142 / 2125550143",
            "2125550142 DNC",
            "do not call",
            "1115550142");
    /** Of numbers of which few are there twice. */
    private static final List<String> BEGINS = List.of("(212) 555-", "+1303555", "416.555.", "646555");

    private static final List<String> NOTHING = List.of("", "", "", " ", "NULL", "n/a");
    private static final List<String> TEXTS = List.of(
            "x",
            "caf\u00e9",
            "two\nlines",
            "two\r\nlines",
            "said \"no\"",
            "DNC",
            "do not call",
            "won",
            "please do not",
            "x".repeat(600));

    /** What of a cell is a row by itself, where a line ended in it. */
    private static final List<String> RESTS = List.of(
            "likes tea",
            "do not call",
            "x, DNC",
            "2125550143,DNC",
            "mother's is 2125550142, do not call",
            "do not",
            "call him",
            "do\nnot\n\ncall",
            "call " + "x ".repeat(90) + "do not\ncall");

    private static final List<String> RESTS_WITHOUT_HEADINGS = RESTS.stream()
            .map(rest -> rest.length() < RefusalHeading.LONGEST
                            && rest.lines()
                                    .anyMatch(line -> RefusalHeading.alone(0, List.of(line))
                                            .isPresent())
                    ? rest
                            + ", as he says with many more words than a heading would have over rows, and he goes on for a good while"
                    : rest)
            .toList();

    private static final List<String> TEXTS_WITHOUT_REFUSALS =
            TEXTS.stream().filter(text -> !Refusal.isPlainlySaidIn(text)).toList();

    private static Map<String, List<String>> facts() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("call_at", List.of("2026-11-24", "2026-11-24T09:00", "2026-11-24T03:00:00-05:00", "noon"));
        facts.put("zone", List.of("America/New_York", "us/eastern", "America/Denver", "Mars"));
        facts.put("purpose", List.of("SALES", "survey+sales", "DONATION", "fun"));
        facts.put("technology", List.of("PRERECORDED", "text", "live"));
        facts.put("caller", List.of("COMPANY", "charity"));
        facts.put("line", List.of("BUSINESS", "unknown", "WIRELESS", "fax"));
        facts.put("consent", List.of("WRITTEN", "oral", "written_robocall", "none", "maybe"));
        facts.put("contract_end", List.of("active", "2026-01-31", "2025-01-31"));
        facts.put("do_not_call", YES);
        facts.put("registry_listed", YES);
        facts.put("do_not_call_scope", List.of("ALL", "CAMPAIGN", "x"));
        facts.put("exempt_robocalls_30d", COUNTS);
        facts.put("exempt_robocalls_7d", COUNTS);
        facts.put("attempts_24h", COUNTS);
        facts.put("state", List.of("FL", "Florida", "new york", "FLA", "MS", "on"));
        for (String day : List.of(
                "consent_on",
                "consent_revoked_on",
                "do_not_call_on",
                "last_transaction",
                "last_inquiry",
                "last_donation",
                "registry_checked_on")) {
            facts.put(day, DAYS);
        }
        return facts;
    }

    /** Any file. */
    static AnyLeadFile of(Random random) {
        List<String> more = random.nextInt(6) == 0 ? List.of(PERMISSION) : List.of();
        return encoded(
                spoilt(text(random, random.nextInt(60), more, random.nextInt(8) == 0), random)
                        .toString(),
                random);
    }

    /** Whether the file has a column that tells whom one may call. */
    boolean tellsPermissions() {
        return new String(bytes, ISO_8859_1).contains(PERMISSION);
    }

    /** Any file of so many rows that is not refused, in UTF-8. */
    static byte[] sound(Random random, int rows) {
        return text(random, rows, List.of(), false).toString().getBytes(UTF_8);
    }

    /**
     * Rows below their names.
     *
     * @param headings whether there may be any that refuse the file
     */
    private static StringBuilder text(Random random, int size, List<String> more, boolean headings) {
        List<String> columns = new ArrayList<>(PHONES.subList(0, 1 + random.nextInt(PHONES.size())));
        List<String> facts = new ArrayList<>(FACTS.keySet());
        if (columns.size() > 1 && random.nextInt(8) > 0) {
            facts.removeIf(fact ->
                    FactColumn.ofName(fact).filter(FactColumns::isOfOneNumber).isPresent());
        }
        Collections.shuffle(facts, random);
        columns.addAll(facts.subList(0, random.nextInt(7)));
        columns.addAll(List.of("name", "status", "tags", "notes").subList(0, random.nextInt(5)));
        columns.addAll(random.nextInt(4) == 0 ? List.of(COUNTRY) : List.of());
        columns.addAll(more);
        Collections.shuffle(columns, random);
        char delimiter = ",;\t|".charAt(random.nextInt(4));
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? lineEnd : "");
        text.append(String.join(String.valueOf(delimiter), columns));
        for (int rows = size; rows > 0; rows--) {
            text.append(random.nextInt(20) == 0 ? "\n" : lineEnd);
            if (random.nextInt(12) > 0) {
                text.append(row(columns, delimiter, random, headings));
            }
            if (random.nextInt(20) == 0) {
                text.append(lineEnd).append(any(headings ? RESTS : RESTS_WITHOUT_HEADINGS, random));
            }
        }
        text.append(random.nextBoolean() ? lineEnd : "");
        return text;
    }

    private static StringBuilder spoilt(StringBuilder text, Random random) {
        if (random.nextInt(15) == 0) {
            text.insert(
                    random.nextInt(text.length() + 1),
                    List.of("\"", "\0", "\u4e2d", "\r").get(random.nextInt(4)));
        }
        return text;
    }

    private static AnyLeadFile encoded(String text, Random random) {
        Charset western = Charset.forName("windows-1252");
        return switch (random.nextInt(6)) {
            case 0 -> new AnyLeadFile(("\uFEFF" + text).getBytes(UTF_8), Optional.empty());
            case 1 -> new AnyLeadFile(text.getBytes(western), Optional.empty());
            case 2 -> new AnyLeadFile(text.getBytes(ISO_8859_1), Optional.of(ISO_8859_1));
            case 3 -> new AnyLeadFile(text.getBytes(western), Optional.of(UTF_8));
            default -> new AnyLeadFile(text.getBytes(UTF_8), Optional.empty());
        };
    }

    private static String row(List<String> columns, char delimiter, Random random, boolean headings) {
        List<String> cells = new ArrayList<>();
        int width = random.nextInt(15) > 0 ? columns.size() : random.nextInt(columns.size() + 3);
        boolean empty = random.nextInt(3) == 0;
        for (int i = 0; i < width; i++) {
            String column = i < columns.size() ? columns.get(i) : "more";
            cells.add(PHONES.contains(column) ? number(random) : empty ? "" : text(column, random));
        }
        boolean isLeftOut = !headings && RefusalHeading.alone(0, cells).isPresent();
        cells.replaceAll(text -> isLeftOut ? "" : cell(text, delimiter, random));
        return String.join(String.valueOf(delimiter), cells);
    }

    private static String number(Random random) {
        if (random.nextInt(7) == 0) {
            return any(NOTHING, random);
        }
        return random.nextInt(3) == 0 ? any(NUMBERS, random) : any(BEGINS, random) + (1_000 + random.nextInt(9_000));
    }

    private static String text(String column, Random random) {
        return random.nextInt(3) > 0 ? any(NOTHING, random) : any(texts(column), random);
    }

    /** A refusal in a column that nobody reads refuses the file, when it stands in one of the first rows. */
    private static List<String> texts(String column) {
        if (column.equals(PERMISSION)) {
            return YES;
        }
        if (column.equals(COUNTRY)) {
            return COUNTRIES;
        }
        return FACTS.getOrDefault(
                column, column.equals("status") || column.equals("tags") ? TEXTS : TEXTS_WITHOUT_REFUSALS);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String cell(String text, char delimiter, Random random) {
        boolean mustBeQuoted = !AnswerColumns.quoted(text, delimiter).equals(text);
        return mustBeQuoted || random.nextInt(8) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
