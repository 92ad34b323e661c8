package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.DAY;
import static io.github.opendnc.loader.TestLists.GUID;
import static io.github.opendnc.loader.TestLists.canada;
import static io.github.opendnc.loader.TestLists.us;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every refusal with its whole message. */
class RefusalTest {
    private static final String FLAT = "expected area code, comma, seven digits; found ";
    private static final String AGAIN = "expected area code, comma, seven digits, as in the records before; found ";
    private static final String CONTENT = "expected <ac>, <ph>, </ac> or </list>; found ";
    private static final String LIST =
            "expected <list type='full' level='all'> or <list type='full' level='ac' val='area code'>; found ";
    private static final String OPEN = "<list type='full' level='all' val=''>";
    private static final String EMPTY =
            " (look first whether its file is among those given; only where it is subscribed to and nobody is listed in it:"
                    + " --empty-area-codes 332, or RegistryLoader.withEmptyAreaCodes)";

    static final List<Arguments> FLAT_LISTS = List.of(
            refused("212,5550100,x\n", "line 1: " + FLAT + "\"212,#######,x\""),
            refused("212,5550100\n212;5550101\n", "line 2: " + AGAIN + "\"212;#######\""),
            refused("212,555010\n", "line 1: " + FLAT + "\"212,######\" (a spreadsheet drops leading zeros)"),
            refused("212,818\n", "line 1: " + FLAT + "\"212,818\" (a spreadsheet drops leading zeros)"),
            refused("212,55501000\n", "line 1: " + FLAT + "\"212,########\""),
            refused("212,555O100\n", "line 1: " + FLAT + "\"212,###O###\""),
            refused("212,\"5550100\"\n", "line 1: " + FLAT + "\"212,\"#######\"\""),
            refused("areacode,number\n212,5550100\n", "line 1: " + FLAT + "a header row, \"areacode,number\""),
            refused("212,5550100\nareacode,number\n", "line 2: " + AGAIN + "\"areacode,number\""),
            refused("212,5550100\n2125550101\n", "line 2: " + AGAIN + "a record written another way, \"212#######\""),
            refused(
                    "2125550100\n212,5550101\n",
                    "line 2: expected ten digits, as in the records before; found a record written another way,"
                            + " \"212,#######\""),
            refused(
                    "2125550100,2022-12-07T02:20:18,A\n",
                    "line 1: expected a full list; found a record of a change list,"
                            + " \"212#######,####-##-##T##:##:##,A\", which dnc update applies (ChangeList)"),
            refused(
                    "212,5550100\n2125550100 2022-12-07 D\n",
                    "line 2: expected a full list; found a record of a change list, \"212####### ####-##-## D\","
                            + " which dnc update applies (ChangeList)"),
            refused(
                    "212,5550100\r212,5550101\r\n",
                    "line 1: " + FLAT + "a carriage return without a line feed, \"212,#######\\r###,#######\\r\""),
            refused("212,5550100\n212,55501", "line 2: " + AGAIN + "the file cut off in a record, \"212,#####\""),
            refused("212,5550100\n2", "line 2: " + AGAIN + "the file cut off in a record, \"2\""),
            refused(
                    "212,5550100\n212,55\0\u00000101\n",
                    "line 2: " + AGAIN
                            + "NUL bytes, as in UTF-16 text or a damaged file: \"212,##\\u0000\\u0000####\""),
            refused(
                    "2\0001\0002\0,\0",
                    "line 1: expected ASCII or UTF-8 text; found UTF-16 text, as saved by a spreadsheet or an editor"),
            refused(
                    "\u00ff\u00fe2\0001\0",
                    "line 1: expected ASCII or UTF-8 text; found UTF-16 text, as saved by a spreadsheet or an editor"),
            refused("212,5550100\n\u00ef\u00bb\u00bf212,5550101\n", "line 2: " + AGAIN + "\"\\ufeff212,#######\""),
            refused("", "expected a list; found an empty file"),
            refused(
                    "\n \r\n",
                    "expected at least one record (where nobody is listed, leave the file out and declare its area code:"
                            + " RegistryLoader.withEmptyAreaCodes, or --empty-area-codes); found none"),
            refused(
                    "212,5550100\n" + " ".repeat(FlatList.LONGEST_LINE - 10) + "212,5550101\n",
                    "line 2: expected a line of at most 254 bytes; found a longer line, \"" + " ".repeat(40) + "...\""),
            refused(
                    "212,5550100\r".repeat(30),
                    "line 1: expected a line of at most 254 bytes; found a longer line, with carriage returns and no"
                            + " line feed: \"212,#######\\r###,#######\\r###,#######\\r###,...\""),
            refused("\u001f\u008b\b\0", "expected a list, plain or in a zip file; found a gzip file"));

    static final List<Arguments> XML_LISTS = List.of(
            refused(
                    "<!DOCTYPE html>\n<html><body>Log in",
                    "line 1: " + LIST + "an HTML page, as of an error or a login, saved in place of the list"),
            refused(
                    "\n<html><body>Log in",
                    "line 2: " + LIST + "an HTML page, as of an error or a login, saved in place of the list"),
            refused(
                    "<!DOCTYPE list [<!ENTITY a 'b'>]>" + OPEN,
                    "line 1: " + LIST + "a document type or other declaration"),
            refused("<soap:Envelope>", "line 1: " + LIST + "element \"soap:Envelope\""),
            refused(
                    "<list type='change' level='all' val=''>",
                    "line 1: expected a full list, type='full'; found type \"change\""),
            refused("<list level='all' val=''>", "line 1: expected a full list, type='full'; found no type"),
            refused(
                    "<list type='full' level='town'>",
                    "line 1: expected level='all' or level='ac'; found level \"town\""),
            refused("<list type='full'>", "line 1: expected level='all' or level='ac'; found no level"),
            refused(
                    "<list type='full' level='ac' val='41'>",
                    "line 1: expected an area code, val='AAA'; found val \"41\""),
            refused(
                    "<list type='full' type='full' level='all'>",
                    "line 1: expected each attribute once; found type twice"),
            refused(
                    "<list type=\u00e2\u0080\u0098full\u00e2\u0080\u0099>",
                    "line 1: expected a value in straight quotes; found \"\u2018full\u2019>\" (quotes of a copied PDF"
                            + " page)"),
            refused(
                    "<list type='full",
                    "line 1: expected a value of at most 64 plain characters in quotes; found the end of the file: it is cut off"),
            refused(
                    "<list type='&full;'>",
                    "line 1: expected a value of at most 64 plain characters in quotes; found \"&full;'>\""),
            refused(
                    OPEN + "\n<ac val='212'><ph val='555010'/>",
                    "line 2: expected seven digits, val='NNNNNNN'; found \"555010\""),
            refused(
                    OPEN + "\n<ac val='212'><ph val='55501000'/>",
                    "line 2: expected seven digits, val='NNNNNNN'; found \"555#####\""),
            refused(OPEN + "<ac val='212'><ph/>", "line 1: expected seven digits, val='NNNNNNN'; found no val"),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100' val='5550101'/>",
                    "line 1: expected each attribute once; found val twice"),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100' ts='x'/>",
                    "line 1: expected a full list; found a number or area code with attribute \"ts\""),
            refused(
                    OPEN + "<ac type='deleted' val='212'>",
                    "line 1: expected a full list; found a number or area code with attribute \"type\""),
            refused(
                    OPEN + "<ph val='5550100'/>",
                    "line 1: expected <ph> inside <ac>, or a list of level='ac'; found <ph> without an area code"),
            refused(OPEN + "<ac val='21'>", "line 1: expected an area code, val='AAA'; found \"21\""),
            refused(OPEN + "<ac val='212'/>", "line 1: expected the end of <ac>; found \"/>\""),
            refused(
                    OPEN + "<ac val='212'>\n\n<ac val='646'>",
                    "line 3: expected </ac> before the next <ac>; found <ac>"),
            refused(
                    "<list type='full' level='ac' val='416'><ac val='905'>",
                    "line 1: expected area code 416, as <list> says; found area code 905"),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100'/></list>",
                    "line 1: expected </ac> before </list>; found </list>"),
            refused(OPEN + "</ac>", "line 1: expected <ac> before </ac>; found </ac>"),
            refused(OPEN + "<ac val='212'><ph val='5550100'></ac>", "line 1: expected </ph>; found \"</ac>\""),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100'/></ac>",
                    "line 1: " + CONTENT + "the end of the file: it is cut off"),
            refused(OPEN + "<ac val='212'><ph val='5550100'/></ac></li", "line 1: " + CONTENT + "\"</li\""),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100'/></ac></list",
                    "line 1: expected the end of </list>; found the end of the file: it is cut off"),
            refused(
                    OPEN + "<ac val='212'><ph val='5550100'/></ac></list>\n" + OPEN,
                    "line 2: expected nothing after </list>; found \"<list type='full' level='all' val=''>\""),
            refused(OPEN + "<list type='full' level='all'>", "line 1: " + CONTENT + "element \"list\""),
            refused(OPEN + "<number>", "line 1: " + CONTENT + "element \"number\""),
            refused(OPEN + "2125550100", "line 1: " + CONTENT + "\"212#######\""),
            refused(
                    OPEN + "\n<!-- \n",
                    "line 3: expected the end of the comment of line 2; found the end of the file: it is cut off"),
            refused(
                    OPEN + "\n<!-- page 1 >\n<ph val='5550100' />\n<!-- page 2 -->",
                    "line 4: expected no -- within the comment of line 2, but --> at its end; found \" page 2 -->\""),
            refused(
                    OPEN + "<!-- \u00e9 -->",
                    "line 1: expected a comment in UTF-8; found bytes that are no text in it"),
            refused(
                    OPEN + "<ac val='212'><ph note='a' val='5550100' note='b' />",
                    "line 1: expected each attribute once; found note twice"),
            refused(
                    "<?xml version='1.0'>" + OPEN + "<?xml version='1.0'?>",
                    "line 1: expected the end of the XML declaration; found \"><list type='full' level='all' val=''><?...\""),
            refused("<?xml version='1.1'?>" + OPEN, "line 1: expected XML 1.0; found \"1.1\""),
            refused(
                    "<?xml version='1.0' encoding='UTF-16'?>" + OPEN,
                    "line 1: expected encoding UTF-8, US-ASCII, ISO-8859-1 or windows-1252; found \"UTF-16\""),
            refused(
                    "<?xml version='1.0' standalone=''?>" + OPEN,
                    "line 1: expected standalone, yes or no; found nothing"),
            refused(
                    "<?xml encoding='UTF-8' version='1.0'?>" + OPEN,
                    "line 1: expected version, encoding and standalone in this order; found \"encoding, version\""),
            refused(
                    "\n<?xml version='1.0'?>" + OPEN,
                    "line 2: " + LIST + "\"?xml version='1.0'?><list type='full' le...\""),
            refused(
                    "<?xml version='1.0'",
                    "line 1: expected the end of the XML declaration; found the end of the file: it is cut off"),
            refused(
                    OPEN + "</list>",
                    "expected at least one record (where nobody is listed, leave the file out and declare its area code:"
                            + " RegistryLoader.withEmptyAreaCodes, or --empty-area-codes); found none"));

    @TempDir
    Path folder;

    private static Arguments refused(String content, String message) {
        return Arguments.of(content, message);
    }

    @ParameterizedTest
    @FieldSource({"FLAT_LISTS", "XML_LISTS"})
    void contentIsRefused(String content, String message) {
        Path plain = write(folder, "list.txt", content);
        String separator = message.startsWith("line") ? ", " : ": ";
        assertEquals("list.txt" + separator + message, messageOf(us(), plain));
        if (!content.isEmpty()) {
            assertEquals("list.txt" + separator + message, messageOf(us().windowSize(256), plain));
            Path zipped = write(folder, "list.zip", zip("a.txt", content));
            assertEquals("list.zip!a.txt" + separator + message, messageOf(us(), zipped));
        }
    }

    @Test
    void theFaultHasItsParts() {
        Path file = write(folder, "list.zip", zip("a.txt", "212,5550100\n212,5\n"));
        MalformedFileException fault = assertThrows(MalformedFileException.class, () -> us().load(file));
        assertEquals(file.toString(), fault.file());
        assertEquals("a.txt", fault.member().orElseThrow());
        assertEquals(2, fault.line().orElseThrow());
        assertEquals("area code, comma, seven digits, as in the records before", fault.expected());
        assertEquals("\"212,5\" (a spreadsheet drops leading zeros)", fault.actual());
    }

    @Test
    void aMemberMayNotSayAnotherDayThanItsZip() {
        String member = "2026-9-1_212_" + GUID + ".txt";
        assertEquals(
                "l.zip!" + member.replace("404284", "######")
                        + ": expected a list obtained on 2026-11-14; found 2026-09-01 in the member's name",
                messageOf(us(), write(folder, "l.zip", zip(member, "212,5550100\n"))));
    }

    @Test
    void aBrowsersCopyOfAFileKeepsItsDay() {
        Path copy = write(folder, "2026-10-1_212_" + GUID + " (1).TXT", "212,5550100\n");
        assertEquals(
                copy.getFileName()
                        + ": expected a list obtained on 2026-11-14, as declared; found 2026-10-01 in its name",
                messageOf(us(), copy));
    }

    @Test
    void aListOfTheOtherCountryIsNotTaken() {
        assertEquals(
                "ca.txt: expected a list of us-national, with area codes of US; found area codes of other countries only,"
                        + " such as 416 (CA ON); the list of Canada goes with --ca or --registry ca"
                        + " (PublishedList.CANADA_FULL_LIST)",
                messageOf(us(), write(folder, "ca.txt", "416,5550100\n")));
        assertEquals(
                "us.txt: expected a list of ca-national, with area codes of CA; found area codes of other countries only,"
                        + " such as 212 (US NY); the list of the United States goes with --us or --registry us"
                        + " (PublishedList.US_FULL_LIST)",
                messageOf(canada(), write(folder, "us.txt", "212,5550100\n")));
    }

    @Test
    void aDayMustBeKnownAndAgree() {
        Path silent = write(folder, "list.txt", "212,5550100\n");
        RegistryLoader noDay = RegistryLoader.of(PublishedList.US_FULL_LIST);
        assertEquals(
                "list.txt: expected the day on which the list was obtained, given with --obtained (RegistryLoader.obtained; --us-obtained,"
                        + " --ca-obtained, --list-obtained REGISTRY=DATE), or in the FTC's file name, YYYY-M-D_SCOPE_GUID.txt.zip; found neither",
                messageOf(noDay, silent));
        Path named = write(folder, "2026-8-5_212_" + GUID + ".txt", "212,5550100\n");
        assertEquals(
                named.getFileName()
                        + ": expected a list obtained on 2026-11-14, as declared; found 2026-08-05 in its name",
                messageOf(noDay.obtained(DAY), named));
        Path impossible = write(folder, "2026-2-30_212_" + GUID + ".txt", "212,5550100\n");
        assertEquals(
                impossible.getFileName() + ": expected a day of the calendar in its name; found 2026-2-30",
                messageOf(noDay, impossible));
    }

    @Test
    void theAreaCodesMustAgree() {
        Path two = write(folder, "two", "212,5550100\n646,5550100\n");
        assertEquals(
                "two, line 2: expected an area code declared with numbers (212); found area code 646",
                messageOf(us().withAreaCodes(Set.of(212)), two));
        assertEquals(
                "two: expected numbers of area code 332, as declared" + EMPTY + "; found none",
                messageOf(us().withAreaCodes(Set.of(212, 332, 646)), two));
        assertEquals(
                "two, line 2: expected an area code not declared empty; found area code 646",
                messageOf(us().withEmptyAreaCodes(Set.of(646)), two));
        assertEquals(
                "two, line 2: expected an area code declared with numbers (212); found area code 646",
                messageOf(us().withAreaCodes(Set.of(212, 646)).withEmptyAreaCodes(Set.of(646)), two));
        Path named = write(folder, "2026-11-14_212_" + GUID + ".txt", "212,5550100\n646,5550100\n");
        assertEquals(
                named.getFileName() + ", line 2: expected area code 212, as the file's name says; found area code 646",
                messageOf(us(), named));
        assertEquals(
                named.getFileName() + ": expected an area code declared with numbers (646); found area code 212 in its"
                        + " name",
                messageOf(us().withAreaCodes(Set.of(646)), named));
        Path xml = write(folder, "xml", OPEN + "<ac val='646'><ph val='5550100'/></ac></list>");
        assertEquals(
                "xml, line 1: expected an area code declared with numbers (212); found area code 646",
                messageOf(us().withAreaCodes(Set.of(212)), xml));
    }

    @Test
    void aMissingAreaCodeOfSeveralFiles() {
        Path one = write(folder, "one", "212,5550100\n");
        Path two = write(folder, "two", "646,5550100\n");
        MalformedFileException fault = assertThrows(
                MalformedFileException.class,
                () -> us().withAreaCodes(Set.of(212, 332, 646)).load(one, two));
        assertEquals(
                "one: expected numbers of area code 332, as declared" + EMPTY + "; found none in any of the 2 files",
                fault.getMessage());
    }

    @Test
    void manyDeclaredAreaCodesAreNotAllListed() {
        Path file = write(folder, "list", "999,5550100\n");
        Set<Integer> declared = Set.of(201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211);
        assertEquals(
                "list, line 1: expected an area code declared with numbers (201, 202, 203, 204, 205, 206, 207, 208,"
                        + " 209, 210, ...); found area code 999",
                messageOf(us().withAreaCodes(declared), file));
        assertEquals(
                "list, line 1: expected an area code declared with numbers (201, 203, 204, 205, 206, 207, 208, 209, 210,"
                        + " 211); found area code 999",
                messageOf(us().withAreaCodes(declared).withEmptyAreaCodes(Set.of(202)), file));
    }

    @Test
    void packagingIsAsPublished() {
        String record = "416,5550100\n";
        String xml = OPEN + "<ac val='905'><ph val='5550100'/></ac></list>";
        assertEquals(
                "l.zip: expected one member, as in each zip file of the United States; found 2 members; the list of"
                        + " Canada goes with --ca or --registry ca (PublishedList.CANADA_FULL_LIST)",
                messageOf(us(), write(folder, "l.zip", zip("a", record, "b", record))));
        assertEquals(
                "l.zip!b: expected members of one kind; found FLAT and XML",
                messageOf(canada(), write(folder, "l.zip", zip("a", record, "b", xml))));
        assertEquals(
                "l.zip!b/: expected a list; found a folder",
                messageOf(canada(), write(folder, "l.zip", zip("a", record, "b/", ""))));
        assertEquals(
                "l.zip!b: expected at least one record (where nobody is listed, leave the file out and declare its area code:"
                        + " RegistryLoader.withEmptyAreaCodes, or --empty-area-codes); found none",
                messageOf(canada(), write(folder, "l.zip", zip("a", record, "b", ""))));
        assertEquals(
                "l.zip: expected a member; found an empty zip file", messageOf(us(), write(folder, "l.zip", zip())));
        String inner = new String(zip("a", record), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                "l.zip!a.zip: expected a list; found a zip file inside a zip file",
                messageOf(us(), write(folder, "l.zip", zip("a.zip", inner))));
    }

    @Test
    void aFolderIsNotAList() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("lists"));
        assertEquals("lists: expected a file; found a folder", messageOf(us(), inner));
    }

    @Test
    void aFileThatIsNotThereIsNotCalledMalformed() {
        Path absent = folder.resolve("absent");
        assertThrows(java.nio.file.NoSuchFileException.class, () -> us().load(absent));
    }

    @Test
    void wrongArguments() {
        assertEquals("area codes: expected at least one", argument(loader -> loader.withAreaCodes(Set.of())));
        assertEquals(
                "area code: expected 000 to 999, found 1000",
                argument(loader -> loader.withEmptyAreaCodes(Set.of(1_000))));
        assertEquals("area code: expected 000 to 999, found -1", argument(loader -> loader.withAreaCodes(Set.of(-1))));
        assertThrows(IllegalArgumentException.class, () -> us().load());
    }

    private static String argument(UnaryOperator<RegistryLoader> call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> call.apply(us()))
                .getMessage());
    }

    private static String messageOf(RegistryLoader loader, Path file) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> loader.load(file))
                .getMessage());
    }
}
