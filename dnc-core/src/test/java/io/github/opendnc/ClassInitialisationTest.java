package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever class of the law a program uses first, the rules are complete. Each class has its own class loader. */
class ClassInitialisationTest {
    private static final String PACKAGE = "io.github.opendnc.";

    static List<String> classesOfTheLaw() throws IOException {
        Path classes = Path.of("target", "classes");
        List<String> names = new ArrayList<>();
        for (String folder : List.of("us", "ca", "law")) {
            try (Stream<Path> files =
                    Files.walk(classes.resolve("io/github/opendnc").resolve(folder))) {
                files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                        .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                        .forEach(names::add);
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("classesOfTheLaw")
    void anyClassOfTheLawMayBeTouchedFirst(String name) throws Exception {
        List<URL> places =
                new ArrayList<>(List.of(Path.of("target", "classes").toUri().toURL()));
        for (Class<?> library : List.of(
                com.google.common.collect.ImmutableSet.class,
                com.google.common.util.concurrent.internal.InternalFutureFailureAccess.class,
                org.roaringbitmap.RoaringBitmap.class)) {
            places.add(library.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader fresh = new URLClassLoader(places.toArray(URL[]::new), null)) {
            Class<?> first = Class.forName(name, true, fresh);
            assertTrue(first.getClassLoader() == fresh, "a class of its own");
            for (String set : List.of("us.UsFederal", "ca.CanadaFederal")) {
                Object rules = Class.forName(PACKAGE + set, true, fresh)
                        .getMethod("rules")
                        .invoke(null);
                List<?> all = (List<?>) rules.getClass().getMethod("rules").invoke(rules);
                assertFalse(all.isEmpty(), set);
            }
        }
    }
}
