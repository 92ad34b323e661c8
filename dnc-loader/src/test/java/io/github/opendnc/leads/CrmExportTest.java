package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalColumn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exports of CRMs say of refusals is read, or stops the file: no row of one who refused may ever be called. */
final class CrmExportTest {
    /** On no list. */
    private static final String CLEAR = "2125550142";

    static Stream<CrmExport> exports() {
        return CrmExport.all().stream();
    }

    @Test
    void theSevenOfTheMarketAreHere() {
        for (String product :
                List.of("Salesforce", "HubSpot", "Dynamics", "Zoho", "Pipedrive", "SuiteCRM", "VICIdial")) {
            assertTrue(exports().anyMatch(export -> export.name().startsWith(product)), product);
        }
        assertTrue(exports().allMatch(export -> export.lines().containsKey("source")));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void withoutARefusalTheNumberIsDecidedAsUsual(CrmExport export) throws IOException {
        assertTrue(answered(read(export), export, Map.of()).contains("MAY_CALL"));
        for (String column : yes(export)) {
            assertTrue(answered(read(export), export, Map.of(column, "false")).contains("MAY_CALL"), column);
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void allColumnsOfRefusalsAreNamedAtOnce(CrmExport export) {
        List<String> unread = export.columns().stream()
                .filter(column ->
                        !export.of("named").contains(column) && refusals(export).contains(column))
                .toList();
        if (unread.isEmpty()) {
            return;
        }
        String found = assertThrows(MalformedFileException.class, () -> answered(scrub(), export, Map.of()))
                .actual();
        assertEquals(unread.stream().map(MalformedFileException::shown).toList(), List.of(found.split(", ")));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aRefusalBarsOnceItsColumnIsRead(CrmExport export) throws IOException {
        for (String column : yes(export)) {
            for (String yes : List.of("true", "TRUE", "Yes", "1", "x")) {
                assertTrue(answered(read(export), export, Map.of(column, yes)).contains("MAY_NOT_CALL"), column);
            }
            assertTrue(answered(read(export), export, Map.of(column, "perhaps")).contains("UNDETERMINED"), column);
        }
        for (String column : export.of("on")) {
            assertTrue(
                    answered(read(export), export, Map.of(column, "2026-10-01")).contains("MAY_NOT_CALL"), column);
        }
    }

    /** Each in turn is left out of the mappings, and of what is left alone. */
    @ParameterizedTest
    @MethodSource("exports")
    void aRefusalThatNobodyReadsNeverMayBeCalled(CrmExport export) throws IOException {
        for (String column : refusals(export)) {
            if (export.of("named").contains(column)) {
                assertFalse(
                        answered(read(export), export, Map.of(column, "true")).contains("MAY_CALL"), column);
            } else {
                LeadScrub others = dealtWith(export, column);
                assertThrows(
                        MalformedFileException.class, () -> answered(others, export, Map.of(column, "true")), column);
                String ignored = answered(others.ignoring(column), export, Map.of(column, "true"));
                assertTrue(ignored.contains("MAY_CALL"), column);
            }
        }
    }

    /** What is neither yes or no nor a day is read as neither: its row may not be called. */
    @ParameterizedTest
    @MethodSource("exports")
    void aWordIsNoAnswer(CrmExport export) throws IOException {
        for (String column : export.of("word")) {
            boolean permits = RefusalColumn.ofName(column)
                    .filter(RefusalColumn.PERMISSION::equals)
                    .isPresent();
            for (String fact : permits ? List.of("consent_revoked_on") : List.of("do_not_call", "consent_revoked_on")) {
                LeadScrub mapped = dealtWith(export, column).withMapping(fact, column);
                assertTrue(answered(mapped, export, Map.of(column, "Manual")).contains("UNDETERMINED"), column);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aStatusThatTellsOfARefusalIsUndetermined(CrmExport export) throws IOException {
        for (Map.Entry<String, String> status : export.statuses()) {
            String column = status.getKey();
            assertTrue(answered(read(export), export, Map.of(column, status.getValue()))
                    .contains("UNDETERMINED"));
            assertTrue(answered(read(export), export, Map.of(column, "New")).contains("MAY_CALL"));
        }
    }

    private static List<String> yes(CrmExport export) {
        return Stream.concat(export.of("yes").stream(), export.of("named").stream())
                .toList();
    }

    private static List<String> refusals(CrmExport export) {
        return Stream.of("yes", "named", "on", "word")
                .flatMap(kind -> export.of(kind).stream())
                .toList();
    }

    private static LeadScrub scrub() {
        return LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    }

    /** Every refusal read, and words left alone. */
    private static LeadScrub read(CrmExport export) {
        return dealtWith(export, "");
    }

    private static LeadScrub dealtWith(CrmExport export, String butFor) {
        LeadScrub scrub = scrub();
        for (String column : export.of("yes")) {
            scrub = column.equals(butFor) ? scrub : scrub.withMapping("do_not_call", column);
        }
        for (String column : export.of("on")) {
            scrub = column.equals(butFor) ? scrub : scrub.withMapping("do_not_call_on", column);
        }
        for (String column : export.of("word")) {
            scrub = column.equals(butFor) ? scrub : scrub.ignoring(column);
        }
        return scrub;
    }

    /** The verdict of the first phone column; every other has the same, and no column is scrubbed that is none. */
    private static String answered(LeadScrub scrub, CrmExport export, Map<String, String> cells) throws IOException {
        String row =
                Leads.run(scrub, export.file(CLEAR, cells)).lines().toList().get(1);
        List<String> verdicts = Stream.of(row.split("[,\t]", -1))
                .filter(cell -> cell.equals("MAY_CALL") || cell.equals("MAY_NOT_CALL") || cell.equals("UNDETERMINED"))
                .toList();
        assertEquals(export.phones().size(), verdicts.size(), row);
        assertEquals(1, verdicts.stream().distinct().count(), row);
        return verdicts.get(0);
    }
}
