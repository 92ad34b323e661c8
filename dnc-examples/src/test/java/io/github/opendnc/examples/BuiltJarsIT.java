package io.github.opendnc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the jars say of themselves: their version, their licence, and the notices of what is in them. Runs when they are built. */
class BuiltJarsIT {
    private static final String VERSION = System.getProperty("project.version", "");
    private static final Path DNC = Path.of("target/dnc.jar");

    static Stream<Path> ours() {
        Stream<Path> published = Stream.of("dnc-core", "dnc-loader", "dnc-examples")
                .flatMap(module -> Stream.of("", "-sources", "-javadoc")
                        .map(kind -> Path.of("..", module, "target", module + "-" + VERSION + kind + ".jar")));
        return Stream.concat(published, Stream.of(DNC));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyJarHasItsVersionLicenceAndNotice(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            assertEquals(VERSION, jar.getManifest().getMainAttributes().getValue("Implementation-Version"));
            assertEquals(Optional.of(Files.readString(Path.of("../LICENSE"))), text(jar, "META-INF/LICENSE"));
            assertTrue(text(jar, "META-INF/NOTICE").orElse("").startsWith("OpenDNC\nCopyright "));
        }
    }

    /** The licence is compared word by word: its copies differ in blanks and in the form of one address. */
    @Test
    void whatIsBundledIsNamedWithItsNoticesAndHasOurLicence() throws IOException {
        List<String> bundled = new ArrayList<>();
        try (JarFile dnc = new JarFile(DNC.toFile())) {
            String notice = text(dnc, "META-INF/NOTICE").orElseThrow();
            for (Path file : librariesIn(dnc)) {
                try (JarFile library = new JarFile(file.toFile())) {
                    bundled.add(String.valueOf(file.getFileName()));
                    String name = String.valueOf(file.getFileName()).replaceFirst("-[0-9].*", "");
                    assertTrue(notice.contains("    " + name + " "), name + " is not named in META-INF/NOTICE");
                    for (String suffix : List.of("", ".txt", ".md")) {
                        text(library, "META-INF/NOTICE" + suffix)
                                .ifPresent(its -> assertTrue(notice.contains(its.strip()), "the notice of " + name));
                        text(library, "META-INF/LICENSE" + suffix)
                                .ifPresent(its -> assertEquals(words(licence()), words(its), "the licence of " + name));
                    }
                }
            }
        }
        assertFalse(bundled.isEmpty());
    }

    /** The jars of the class path of which dnc.jar has a class. */
    private static List<Path> librariesIn(JarFile dnc) throws IOException {
        List<Path> found = new ArrayList<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        for (String element : Splitter.on(File.pathSeparatorChar).split(classPath)) {
            Path file = Path.of(element);
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".jar") && !name.startsWith("dnc-") && sharesAClass(file, dnc)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean sharesAClass(Path file, JarFile dnc) throws IOException {
        try (JarFile library = new JarFile(file.toFile())) {
            return library.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                    .anyMatch(name -> dnc.getEntry(name) != null);
        }
    }

    private static String licence() {
        try {
            return Files.readString(Path.of("../LICENSE"));
        } catch (IOException missing) {
            throw new AssertionError("the licence of the project", missing);
        }
    }

    private static String words(String licence) {
        return licence.replace("https://", "http://").replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }
}
