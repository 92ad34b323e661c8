package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of packages in docs/architecture.md says what the sources say: which packages there are, what each of them uses, and
 * which are not exported. {@link ArchitectureTest} says what they may use at all.
 */
class ArchitecturePageTest {
    private static final String ROOT = "io.github.opendnc";
    private static final String CORE = "dnc-core";
    private static final String LOADER = "dnc-loader";
    private static final String EXAMPLES = "dnc-examples";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(io\\.github\\.opendnc(?:\\.[a-z][a-z0-9]*)*)\\.([A-Z]\\w*)");
    private static final Pattern EXPORT = Pattern.compile("exports ([a-z0-9.]+);");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** What a package may use: another package or all of a module, and in parentheses its types if not all of them. */
    private static final Pattern USE = Pattern.compile("(`[a-z0-9.]+`|dnc-core|the library)(?: \\(([^)]*)\\))?");

    private static final Pattern NOT_EXPORTED =
            Pattern.compile("not exported to others are ((?:(?:,| and)?\\s*`[a-z0-9.]+`)+)");

    /** A row of the table, with the whole names of its packages. */
    private record Row(String module, List<String> packages, String holds, String mayUse) {}

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "architecture.md"));
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String module = "";
        for (String line : page().lines()
                .dropWhile(line -> !line.startsWith("| module | package |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList()) {
            String[] cells = line.split(" *[|] *", -1);
            module = cells[1].isEmpty() ? module : cells[1];
            List<String> packages = quoted(cells[2])
                    .map(name -> whole(name.replaceFirst("^[.]", "")))
                    .toList();
            rows.add(new Row(module, packages, cells[3], cells[4]));
        }
        return rows;
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1));
    }

    private static String whole(String name) {
        return name.startsWith(ROOT) ? name : ROOT + "." + name;
    }

    /** The module of each package. */
    private static SortedMap<String, String> packages() throws IOException {
        SortedMap<String, String> packages = new TreeMap<>();
        for (String module : List.of(CORE, LOADER, EXAMPLES)) {
            Path sources = sources(module);
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> sources.relativize(file).getParent())
                        .flatMap(Stream::ofNullable) // what is said of a module is in no package
                        .forEach(folder -> packages.put(folder.toString().replaceAll("[/\\\\]", "."), module));
            }
        }
        return packages;
    }

    private static Path sources(String module) {
        return Path.of("..", module, "src", "main", "java");
    }

    private static Set<String> exported(String... modules) throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String module : modules) {
            String declared = Files.readString(sources(module).resolve("module-info.java"));
            EXPORT.matcher(declared).results().forEach(found -> exported.add(found.group(1)));
        }
        return exported;
    }

    /** The types of other packages of ours that some packages of a module name, by their packages. */
    private static SortedMap<String, SortedSet<String>> used(String module, List<String> packages) throws IOException {
        SortedMap<String, SortedSet<String>> used = new TreeMap<>();
        for (String name : packages) {
            for (String code : code(sources(module).resolve(name.replace('.', '/')))) {
                Matcher type = TYPE.matcher(code);
                while (type.find()) {
                    if (!type.group(1).equals(name)) {
                        used.computeIfAbsent(type.group(1), other -> new TreeSet<>())
                                .add(type.group(2));
                    }
                }
            }
        }
        return used;
    }

    /** The sources of a package, without comments. */
    private static List<String> code(Path folder) throws IOException {
        List<String> code = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.add(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
            }
        }
        return code;
    }

    @Test
    void everyPackageHasARow() throws IOException {
        SortedMap<String, String> inTable = new TreeMap<>();
        for (Row row : rows()) {
            for (String name : row.packages()) {
                assertEquals(null, inTable.put(name, row.module()), name);
            }
        }
        assertEquals(packages(), inTable);
    }

    @Test
    void aPackageUsesWhatItsRowSaysAndNothingElse() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.mayUse().equals("everything")) {
                faults.addAll(faults(row));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(Row row) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, SortedSet<String>> used = used(row.module(), row.packages());
        for (MatchResult said : uses(row.mayUse())) {
            Predicate<String> isMeant = meant(said.group(1));
            SortedSet<String> types = new TreeSet<>();
            used.forEach((name, named) -> types.addAll(isMeant.test(name) ? named : Set.of()));
            Set<String> only =
                    said.group(2) == null ? types : quoted(said.group(2)).collect(Collectors.toSet());
            if (types.isEmpty() || !types.equals(only)) {
                faults.add(row.packages() + " may use " + said.group() + ", and uses " + types);
            }
            used.keySet().removeIf(isMeant);
        }
        used.forEach((name, types) -> faults.add(row.packages() + " uses " + name + " " + types));
        return faults;
    }

    private static List<MatchResult> uses(String mayUse) {
        List<MatchResult> uses = new ArrayList<>();
        if (!mayUse.equals("nothing of ours")) {
            for (String use : mayUse.split(", (?![^(]*[)])", -1)) {
                Matcher said = USE.matcher(use);
                assertTrue(said.matches(), use);
                uses.add(said.toMatchResult());
            }
        }
        return uses;
    }

    private static Predicate<String> meant(String said) throws IOException {
        return switch (said) {
            case CORE -> exported(CORE)::contains;
            case "the library" -> exported(CORE, LOADER)::contains;
            default -> whole(said.replace("`", ""))::equals;
        };
    }

    @Test
    void whatIsNotExportedIsSaidInItsRowAndBehindTheTable() throws IOException {
        Set<String> exported = exported(CORE, LOADER);
        Set<String> hidden = packages().entrySet().stream()
                .filter(each -> !each.getValue().equals(EXAMPLES) && !exported.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inRows = rows().stream()
                .filter(row -> Arrays.asList(row.holds().split("[;,] ", -1)).contains("not exported"))
                .flatMap(row -> row.packages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(hidden, inRows);
        Matcher sentence = NOT_EXPORTED.matcher(page());
        assertTrue(sentence.find());
        assertEquals(
                hidden,
                quoted(sentence.group(1))
                        .map(ArchitecturePageTest::whole)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
