package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/lists.md shows is read, and means what the page says. */
class ListsPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final LocalDate NEXT_DAY = DAY.plusDays(1);

    @TempDir
    private Path temp;

    private static String block(int number) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "lists.md"));
        Matcher block = Pattern.compile("<!-- list " + number + " -->\n```[a-z]+\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertEquals(true, block.find(), "block " + number);
        return block.group(1);
    }

    private Path file(int number) throws IOException {
        return write(temp, "list-" + number, block(number));
    }

    private Snapshot load(PublishedList list, int number) throws IOException {
        return RegistryLoader.of(list).obtained(DAY).load(file(number)).snapshot();
    }

    private static void assertHolds(String areaCodes, long size, Snapshot list) {
        assertEquals(areaCodes, list.info().coverage().areaCodes().toString());
        assertEquals(size, list.info().numbers());
    }

    @Test
    void usFullList() throws IOException {
        assertHolds("[212, 646]", 3, load(PublishedList.US_FULL_LIST, 1));
        Path unnamed = file(1);
        RegistryLoader undated = RegistryLoader.of(PublishedList.US_FULL_LIST);
        assertThrows(MalformedFileException.class, () -> undated.load(unnamed));
    }

    @Test
    void usChangeList() throws IOException {
        ChangeReport report = ChangeList.read(file(2), DAY, NEXT_DAY).appliedTo(load(PublishedList.US_FULL_LIST, 1));
        assertEquals(1, report.changes().added());
        assertEquals(1, report.changes().removed());
        assertEquals(
                NEXT_DAY,
                report.coverage().obtainedOn(646).orElseThrow(),
                "an area code that is not in it is newer too");
    }

    @Test
    void aChangeListOfAnotherDayIsRefused() throws IOException {
        ChangeList list = ChangeList.read(file(2), DAY.minusDays(1), NEXT_DAY);
        Snapshot held = load(PublishedList.US_FULL_LIST, 1);
        assertThrows(MalformedFileException.class, () -> list.appliedTo(held));
    }

    @Test
    void aChangeListForAnotherEditionIsRefused() throws IOException {
        ChangeList list = ChangeList.read(file(2), DAY, NEXT_DAY);
        Snapshot without = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .add(212, 5550198)
                .build();
        assertThrows(MalformedFileException.class, () -> list.appliedTo(without));
        assertEquals(2, list.appliedEvenIfMisfit(without).records());
    }

    @Test
    void aChangeListOfAnAreaCodeThatIsNotHeldIsRefused() throws IOException {
        ChangeList list = ChangeList.read(file(2), DAY, NEXT_DAY);
        Snapshot other =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(646, DAY).build();
        assertThrows(MalformedFileException.class, () -> list.appliedTo(other));
    }

    @Test
    void canadianFullList() throws IOException {
        assertHolds("[416, 604]", 2, load(PublishedList.CANADA_FULL_LIST, 3));
        assertHolds("[905]", 2, load(PublishedList.CANADA_FULL_LIST, 4));
    }

    /** The page of the CRTC, and what stood there if it were well-formed. */
    @Test
    void canadianXmlAsItShouldBe() throws IOException {
        Path file = write(temp, "well-formed.xml", block(4).replace("val='905' /> <ac", "val='905'> <ac"));
        assertHolds(
                "[905]",
                2,
                RegistryLoader.of(PublishedList.CANADA_FULL_LIST)
                        .obtained(DAY)
                        .load(file)
                        .snapshot());
    }

    @Test
    void bareNumbers() throws IOException {
        assertHolds("[317]", 2, load(PublishedList.bareNumbers(new RegistryId("us-in")), 5));
    }

    @Test
    void subscriptions() throws IOException {
        List<Subscription> read = SubscriptionsFile.read(file(6));
        assertEquals(2, read.size());
        assertEquals("Optional[[212, 646]]", read.get(0).areaCodes().toString());
        assertEquals("Optional.empty", read.get(1).areaCodes().toString());
    }
}
