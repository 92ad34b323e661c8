package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.GUID;
import static io.github.opendnc.loader.TestLists.canada;
import static io.github.opendnc.loader.TestLists.us;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the name of a member promises is held, even if the zip file around it was renamed. */
class MemberNameTest {
    @TempDir
    Path folder;

    private static String messageOf(RegistryLoader loader, Path file) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> loader.load(file), "was accepted")
                .getMessage());
    }

    /** A zip file that was renamed still says by its member what it is to hold. */
    @Test
    void aMemberHoldsNoOtherAreaCodeThanItsNameSays() {
        String member = "2026-11-14_646_" + GUID + ".txt";
        String shown = member.replace("404284", "######");
        assertEquals(
                "l.zip!" + shown + ", line 2: expected area code 646, as the member's name says; found area code 212",
                messageOf(us(), write(folder, "l.zip", zip(member, "646,5550100\n212,5550100\n"))));
        String file = "2026-11-14_212_" + GUID + ".txt.zip";
        assertEquals(
                file.replace("404284", "######") + "!" + shown
                        + ", line 1: expected area code 646, as the member's name says; found area code 212",
                messageOf(us(), write(folder, file, zip(member, "212,5550100\n")))
                        .replace("404284", "######"));
    }

    @Test
    void eachMemberIsHeldToItsOwnName() {
        String of416 = "2026-11-14_416_" + GUID + ".txt";
        String of604 = "2026-11-14_604_" + GUID + ".txt";
        byte[] mixed = zip(of416, "416,5550100\n", of604, "416,5550101\n604,5550100\n");
        assertEquals(
                "l.zip!" + of604.replace("404284", "######")
                        + ", line 1: expected area code 604, as the member's name says; found area code 416",
                messageOf(canada(), write(folder, "l.zip", mixed)));
    }
}
