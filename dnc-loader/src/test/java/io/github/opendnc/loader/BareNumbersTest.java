package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.DAY;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of other registries: bare numbers, one a line. */
class BareNumbersTest {
    private static final RegistryId INDIANA = new RegistryId("us-in");

    @TempDir
    private Path temp;

    private static RegistryLoader loader() {
        return RegistryLoader.of(PublishedList.bareNumbers(INDIANA)).obtained(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3175550100\n8125550143\n",
                "317,5550100\n812,5550143\n",
                "\"317\",\"5550100\"\r\n\"812\",\"5550143\"\r\n",
                "Phone Number\n3175550100\n8125550143\n",
                "area code,number\r\n317,5550100\r\n812,5550143\r\n",
                "\u00ef\u00bb\u00bfphone\n3175550100\n\n8125550143",
            })
    void everyWritingOfBareNumbersIsRead(String list) throws IOException {
        Snapshot snapshot = loader().load(write(temp, "in.csv", list)).snapshot();
        assertEquals("us-in obtained 2026-11-14: 2 numbers in 2 area codes", snapshot.toString());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(13175550100L).answer());
        assertEquals(Lookup.Answer.LISTED, snapshot.lookup(18125550143L).answer());
        assertEquals(Lookup.Answer.CLEAR, snapshot.lookup(18125550100L).answer());
        assertEquals(Lookup.Answer.NOT_COVERED, snapshot.lookup(12125550100L).answer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            317555010\\n                   | line 1: expected ten digits, or area code, comma, seven digits; found "317######"
            13175550100\\n                 | line 1: expected ten digits, or area code, comma, seven digits; found "131########"
            317-555-0100\\n                | line 1: expected ten digits, or area code, comma, seven digits; found "317-###-####"
            3175550100,x\\n                | line 1: expected ten digits, or area code, comma, seven digits (numbers alone: take the other columns out, one of days too); found "317#######,x"
            phone,date\\n3175550143,2026-01-01\\n | line 2: expected ten digits, or area code, comma, seven digits (numbers alone: take the other columns out, one of days too); found "317#######,####-##-##"
            317,5550100\\n317,5550143;Ann\\n | line 2: expected area code, comma, seven digits, as in the records before (numbers alone: take the other columns out, one of days too); found "317,#######;Ann"
            phone1\\n3175550100\\n         | line 1: expected ten digits, or area code, comma, seven digits; found "phone1"
            phone\\nnumber\\n3175550100\\n | line 2: expected ten digits, or area code, comma, seven digits; found a header row, "number"
            3175550100\\nphone\\n          | line 2: expected ten digits, as in the records before; found "phone"
            3175550100\\n317,5550101\\n    | line 2: expected ten digits, as in the records before; found a record written another way, "317,#######"
            <list type='full'>\\n          | line 1: expected numbers, one a line; found XML
            """)
    void everythingElseIsRefused(String list, String message) {
        Path file = write(temp, "in.csv", list.replace("\\n", "\n"));
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> loader().load(file));
        assertEquals("in.csv, " + message, refused.getMessage());
    }

    @Test
    void aHeaderAloneIsNoList() {
        Path file = write(temp, "in.csv", "phone\n");
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> loader().load(file));
        assertEquals("at least one record", refused.expected().substring(0, 19));
    }

    /** Each file of a zip begins with its own. */
    @Test
    void aZipHoldsSeveral() throws IOException {
        Path file = write(temp, "in.zip", zip("a.csv", "phone\n3175550100\n", "b.csv", "phone\n8125550143\n"));
        assertEquals(2, loader().load(file).snapshot().info().numbers());
    }

    @Test
    void coverageIsDeclaredAsForTheNationalLists() throws IOException {
        Path file = write(temp, "in.csv", "3175550100\n2125550143\n");
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> loader().withAreaCodes(Set.of(317)).load(file));
        assertEquals("area code 212", refused.actual());
        MalformedFileException missing = assertThrows(
                MalformedFileException.class,
                () -> loader().withAreaCodes(Set.of(317, 212, 812)).load(file));
        assertTrue(missing.expected().contains(": dnc load --empty-area-codes 812, or "), missing::expected);
        assertEquals(
                3,
                loader().withAreaCodes(Set.of(317, 212, 812))
                        .withEmptyAreaCodes(Set.of(812))
                        .load(file)
                        .snapshot()
                        .info()
                        .coverage()
                        .areaCodes()
                        .size());
    }

    /** Whose numbers they are is not known, so no area code is another country's. */
    @Test
    void anAreaCodeOfAnyCountryIsRead() throws IOException {
        Path file = write(temp, "list.csv", "4165550100\n");
        assertEquals(1, loader().load(file).snapshot().info().numbers());
    }

    /** It would be told if all were, of a registry whose name begins with a country. */
    @ParameterizedTest
    @CsvSource({"us-in, 3175550100, false", "us-in, 4165550100, true", "in-use, 4165550100, false"})
    void onlyAListOfAnotherCountryAloneIsToldToBeOne(String registry, String number, boolean isTold)
            throws IOException {
        Path file = write(temp, "list.csv", number + "\n");
        List<String> warnings = RegistryLoader.of(PublishedList.bareNumbers(new RegistryId(registry)))
                .obtained(DAY)
                .load(file)
                .warnings();
        assertEquals(
                isTold,
                warnings.stream().anyMatch(warning -> warning.contains("area codes of other countries only")),
                warnings::toString);
    }

    @Test
    void itIsHeldInAStoreBesideTheNationalOnes() throws IOException {
        SnapshotStore store = SnapshotStore.at(temp.resolve("lists"));
        Snapshot snapshot = loader().load(write(temp, "in.csv", "3175550100\n")).snapshot();
        store.publish(snapshot);
        store.publish(RegistryLoader.of(PublishedList.US_FULL_LIST)
                .obtained(DAY)
                .load(write(temp, "us.txt", "212,5550100\n"))
                .snapshot());
        assertEquals(Set.of(INDIANA, RegistryId.US_NATIONAL), store.registries());
        Snapshot held = store.current(INDIANA).orElseThrow();
        assertEquals(
                Map.of(317, DAY),
                Map.of(317, held.info().coverage().obtainedOn(317).orElseThrow()));
        assertEquals(Lookup.Answer.LISTED, held.lookup(13175550100L).answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-national", "ca-national", "single-look-up"})
    void aRegistryOfAnotherFormHasNoListOfBareNumbers(String id) {
        RegistryId registry = new RegistryId(id);
        assertThrows(IllegalArgumentException.class, () -> PublishedList.bareNumbers(registry));
    }

    /** In the lists of the national registries a header row is refused, as it always was. */
    @Test
    void aNationalListHasNoHeader() {
        Path file = write(temp, "us.txt", "phone\n2125550100\n");
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> TestLists.us().load(file));
        assertEquals("a header row, \"phone\"", refused.actual());
    }
}
