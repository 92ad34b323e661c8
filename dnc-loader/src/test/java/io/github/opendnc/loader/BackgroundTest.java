package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void whatTheWorkFoundIsHandedOver() throws IOException {
        assertEquals("found", Background.start(() -> "found").join());
    }

    /** Too little memory, above all, must reach whoever can say so. */
    @Test
    void whatTheWorkThrewIsThrownAsItIs() {
        for (Throwable failure : new Throwable[] {
            new IOException("unreadable"), new IllegalStateException("a fault"), new OutOfMemoryError("heap space")
        }) {
            Callable<String> work = () -> {
                throw failure instanceof Error error ? raise(error) : (Exception) failure;
            };
            assertSame(
                    failure,
                    assertThrows(
                            failure.getClass(), () -> Background.start(work).join()));
        }
    }

    private static Exception raise(Error error) {
        throw error;
    }
}
