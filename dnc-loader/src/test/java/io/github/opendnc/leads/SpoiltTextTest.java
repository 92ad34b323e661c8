package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Verdict;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal counts, whatever a program has made of its letters. */
final class SpoiltTextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] STRAY = {(byte) 0xE9};

    private static byte[] leads(String header, byte[] name) {
        ByteArrayOutputStream leads = new ByteArrayOutputStream();
        leads.writeBytes(("phone,name," + header + "\n2125550142,x,yes\n2125550142,").getBytes(UTF_8));
        leads.writeBytes(name);
        leads.writeBytes(",\n".getBytes(UTF_8));
        return leads.toByteArray();
    }

    private static MalformedFileException refused(LeadScrub scrub, byte[] leads) {
        return assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
    }

    private static List<LeadScrub> bothWays(LeadScrub scrub) {
        return List.of(scrub, scrub.inCharacters());
    }

    /** Begun like a blank of three bytes behind a quoted field, and none: far behind the rows that are looked at first. */
    @Test
    void whatIsNoCharacterBehindAQuoteIsNoBlank() {
        ByteArrayOutputStream leads = new ByteArrayOutputStream();
        leads.writeBytes(("phone,name,status\n" + "2125550142,x,open\n".repeat(40_000)).getBytes(UTF_8));
        leads.writeBytes(new byte[] {'"', 'x', '"', (byte) 0xE2, '@', '@', ',', 'y', ',', 'z', '\n'});
        List<String> messages = bothWays(Leads.scrub()).stream()
                .map(scrub -> String.valueOf(refused(scrub, leads.toByteArray()).getMessage()))
                .toList();
        assertEquals(messages.get(0), messages.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don\u2019t Call",
                "Opt\u2011Out",
                "D\u00e9sabonn\u00e9",
                "N\u00e3o ligar",
                "Werbung unerw\u00fcnscht"
            })
    void oneStrayByteHidesNoRefusal(String header) {
        for (LeadScrub scrub : bothWays(Leads.scrub())) {
            assertEquals(
                    "leads, line 3: expected UTF-8 text, as elsewhere in the file; found bytes that do not decode; correct them,"
                            + " or give --encoding (withEncoding) if it is another, for example windows-1252",
                    String.valueOf(refused(scrub, leads(header, STRAY)).getMessage())
                            .replaceFirst("^.*?, line", "leads, line"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don\u2019t Call",
                "Opt\u2011Out",
                "D\u00e9sabonn\u00e9",
                "N\u00e3o ligar",
                "Werbung unerw\u00fcnscht"
            })
    void nameThatWasSpoiltIsReadAsItWasMeant(String header) {
        for (Charset charset : List.of(WINDOWS_1252, ISO_8859_1)) {
            String spoilt = new String(header.getBytes(UTF_8), charset);
            String twice = new String(spoilt.getBytes(UTF_8), charset);
            for (LeadScrub scrub : bothWays(Leads.scrub())) {
                byte[] sound = leads(header, new byte[0]);
                assertTrue(
                        refused(scrub.withEncoding(charset), sound).expected().contains("refusal"));
                assertTrue(refused(scrub, leads(spoilt, new byte[0])).expected().contains("refusal"));
                assertTrue(refused(scrub, leads(twice, new byte[0])).expected().contains("refusal"));
            }
        }
    }

    @Test
    void soIsACell() throws IOException {
        byte[] leads = "phone,\u00c9tat\n2125550142,N\u00e3o ligar\n2125550142,D\u00e9sabonn\u00e9\n".getBytes(UTF_8);
        for (LeadScrub scrub : bothWays(Leads.scrub().withEncoding(WINDOWS_1252))) {
            assertEquals(
                    2,
                    scrub.run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream())
                            .count(Verdict.UNDETERMINED));
        }
    }

    @Test
    void aFileWithoutUtf8IsWindows1252() throws IOException {
        for (LeadScrub scrub : bothWays(Leads.scrub())) {
            byte[] out = Leads.run(scrub, "phone,name\n2125550142,Ren\u00e9\n".getBytes(WINDOWS_1252));
            assertTrue(new String(out, WINDOWS_1252).contains("Ren\u00e9,+12125550142,MAY_CALL"));
        }
    }
}
