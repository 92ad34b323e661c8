package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources must not say, and what each package must have. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path ROOT = MAIN.resolve("io/github/opendnc");

    /** Agencies, regulations and countries: they belong to the rule sets, and to the numbering plan. */
    private static final Pattern LAW = Pattern.compile("\\b(CFR|FCC|FTC|CRTC|DNCL|UTR|TRP|TCPA)\\b"
            + "|\"(US|CA|us-\\w+|ca-\\w+)\"|\\b(Country|RegistryId)\\.(US|CA)\\w*");

    /** The example of a rule id in the documentation of a public method is not a rule. */
    private static final Pattern IMPORT_EXAMPLE = Pattern.compile("^ \\* .*(UsFederal|CanadaFederal).*$");

    private static List<Path> sources(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theEngineNamesNoCountryNoAgencyAndNoRegulation() throws IOException {
        List<String> named = new ArrayList<>();
        List<Path> engine = sources(ROOT, 1);
        for (Path file : engine) {
            for (String line : Files.readAllLines(file)) {
                if (LAW.matcher(line).find() && !IMPORT_EXAMPLE.matcher(line).matches()) {
                    named.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        assertFalse(engine.isEmpty());
        assertEquals(List.of(), named);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Set<Path> packages = new TreeSet<>();
        Set<Path> described = new TreeSet<>();
        for (String module : List.of("dnc-core", "dnc-loader", "dnc-examples")) {
            for (Path file : sources(Path.of("..", module).resolve(MAIN), Integer.MAX_VALUE)) {
                if (!file.endsWith("module-info.java")) {
                    packages.add(file.getParent());
                }
                if (file.endsWith("package-info.java")
                        && Files.readString(file).matches("(?s)/\\*\\*\\s+(\\*\\s+)?\\p{Lu}.{20,}?\\..*")) {
                    described.add(file.getParent());
                }
            }
        }
        assertEquals(packages, described);
    }
}
