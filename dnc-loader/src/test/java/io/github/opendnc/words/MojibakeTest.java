package io.github.opendnc.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MojibakeTest {
    @Test
    void soundTextIsLeftAsItIs() {
        for (String sound : List.of("", "DNC", "N\u00e3o ligar", "\u4e2d", "\u00c3\u20ac la carte\u4e2d")) {
            assertEquals(List.of(sound), Mojibake.readings(sound));
        }
    }

    @Test
    void spoiltTextIsReadAsItWasMeantToo() {
        assertEquals(List.of("Don\u00e2\u20ac\u2122t", "Don\u2019t"), Mojibake.readings("Don\u00e2\u20ac\u2122t"));
        assertEquals(List.of("N\u00c3\u00a3o", "N\u00e3o"), Mojibake.readings("N\u00c3\u00a3o"));
    }

    @Test
    void soIsTextOfAMacOrOfDos() {
        assertEquals(
                List.of("D\u017dsinscrit", "D\u00e9sinscrit", "D\u00c4sinscrit"),
                Mojibake.allReadings("D\u017dsinscrit"));
        assertEquals(List.of("D\u017dsinscrit"), Mojibake.readings("D\u017dsinscrit"));
    }
}
