package io.github.opendnc.nanpa;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.loader.TestLists;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever becomes of a report: a plan or a MalformedFileException, nothing else. */
class NumberingPlanReportProperties {
    private static final String REPORT = """
            File Date,06/30/2027
            NPA_ID,USE,LOCATION,COUNTRY,IN_SERVICE,IN_SERVICE_DT,OVERLAY,OVERLAY_COMPLEX,SERVICE,TIME_ZONE
            212,G,NY,US,Y,01-Jan-1947,Yes,"212/646",,E
            646,G,NY,US,Y,01-Jul-1999,Yes,212/646,,E
            306,G,SASKATCHEWAN,CANADA,Y,01-Jan-1947,No,,,C
            291,G,AZ,US,Y,18-Jun-2026,No,,,M
            800,N,NANP AREA,,Y,01-Jan-1966,No,800/888,Toll-Free,E
            """;
    private static final List<String> CELLS = List.of(
            "",
            ",",
            ",,",
            "\"",
            "\n",
            "212",
            "646",
            "21",
            "1000",
            "-01",
            "G",
            "N",
            "Y",
            "Yes",
            "US",
            "CANADA",
            "NY",
            "QQ",
            "01-Jan-1947",
            "31-Feb-2026",
            "01-Jan-99999",
            "212/646",
            "212//646",
            "999",
            "NPA_ID",
            "USE",
            "TIME_ZONE",
            "E",
            "ECMPAN",
            "\0",
            "\r",
            "06/30/2027",
            "02/30/2027");

    private static Path file = Path.of("report");

    @BeforeContainer
    static void createFile() throws IOException {
        file = Files.createTempFile("report", ".csv");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    /** A cell or a piece of one put in the place of others. */
    record Damage(String cell, int at, int length) {
        String to(String report) {
            int begin = at % report.length();
            return report.substring(0, begin) + cell + report.substring(Math.min(report.length(), begin + length));
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.of(CELLS),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 12))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 1_500)
    void whateverIsDamagedIsToldOfInOneLine(@ForAll("damages") List<Damage> damages) throws IOException {
        String report = REPORT;
        for (Damage damage : damages) {
            report = damage.to(report);
        }
        Files.write(file, TestLists.bytes(report));
        try {
            NumberingPlan plan = NumberingPlanReport.read(file, NumberingPlan.bundled(), 1);
            assertFalse(plan.areaCodes().isEmpty());
        } catch (MalformedFileException refused) {
            String message = String.valueOf(refused.getMessage());
            assertFalse(message.chars().anyMatch(Character::isISOControl), message);
        }
    }
}
