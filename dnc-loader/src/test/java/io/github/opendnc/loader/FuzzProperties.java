package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static io.github.opendnc.loader.TestLists.canada;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the bytes are: a report or a MalformedFileException, whose message shows no number. */
class FuzzProperties {
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");
    private static Path file = Path.of("list");

    @BeforeContainer
    static void createFile() throws IOException {
        file = Files.createTempFile("list", ".bin");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 2_000)
    void anyBytes(@ForAll byte[] content) throws IOException {
        load(content);
    }

    @Property(tries = 4_000)
    void anythingThatLooksLikeAList(@ForAll("nearLists") String content) throws IOException {
        load(bytes(content));
        load(TestLists.zip("list.txt", content));
    }

    @Property(tries = 2_000)
    void anythingThatBeginsLikeAZip(@ForAll byte[] tail, @ForAll("nearLists") String name) throws IOException {
        byte[] zip = TestLists.zip(name.isEmpty() ? "a" : name, "416,5550100\n");
        load(zip);
        int at = Math.floorMod(java.util.Arrays.hashCode(tail), zip.length);
        System.arraycopy(tail, 0, zip, at, Math.min(tail.length, zip.length - at));
        load(zip);
    }

    private static void load(byte[] content) throws IOException {
        Files.write(file, content);
        try {
            assertNotNull(canada().load(file));
        } catch (MalformedFileException refused) {
            String message = String.valueOf(refused.getMessage());
            String told = message.substring(message.indexOf(": "));
            assertFalse(SEVEN_DIGITS.matcher(told).find(), message);
            assertFalse(
                    SEVEN_DIGITS.matcher(refused.actual() + refused.member()).find(), message);
            assertFalse(message.chars().anyMatch(Character::isISOControl), message);
        }
    }

    @Provide
    Arbitrary<String> nearLists() {
        return Arbitraries.of(
                        "416,5550100\n",
                        "4165550100\n",
                        "416",
                        "5550100",
                        "\n",
                        ",",
                        "\r",
                        "\0",
                        "\"",
                        " ",
                        "2022-12-07T02:20:18,A\n",
                        "PK\u0003\u0004",
                        "PK\u0005\u0006",
                        "<list type='full' level='all'>",
                        "<list type='full' level='ac' val='416'/>",
                        "</list>",
                        "<ac val='416'>",
                        "</ac>",
                        "<ph ",
                        "val='5550100'",
                        " />",
                        ">",
                        "<!--",
                        "-->",
                        "<",
                        "/",
                        "<?xml",
                        "?>",
                        "'",
                        "\u00e2\u0080\u0099")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
