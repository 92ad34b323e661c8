package io.github.opendnc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the three modules formats a text in the locale of the machine. In ar-EG, fa-IR, mr-IN and others its digits
 * are not ours: a file name made so is found by nobody, and a list published under it answers nothing.
 */
class NoDefaultLocaleTest {
    /** What takes the locale of the machine where none is given, by class. */
    private static final Map<String, Set<String>> FORMATTING = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
            Map.entry("java.io.PrintStream", Set.of("printf", "format")),
            Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
            Map.entry("java.io.Console", Set.of("printf", "format", "readLine", "readPassword")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry(
                    "java.time.format.DateTimeFormatter",
                    Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance")),
            Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of("getInstance", "getNumberInstance", "getIntegerInstance", "getPercentInstance")),
            Map.entry("java.text.DateFormat", Set.of("getInstance", "getDateInstance", "getDateTimeInstance")),
            Map.entry("java.text.Collator", Set.of("getInstance")));

    private static boolean usesTheDefaultLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && FORMATTING
                        .getOrDefault(target.getOwner().getName(), Set.of())
                        .contains(target.getName())
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static List<String> placesIn(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(NoDefaultLocaleTest::usesTheDefaultLocale)
                .map(access -> access.getDescription())
                .sorted()
                .toList();
    }

    @Test
    void noMainCodeFormatsInTheLocaleOfTheMachine() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.opendnc");
        for (String one : List.of("registry.Snapshot", "store.SnapshotStore", "examples.command.DncCommand")) {
            assertTrue(all.contain("io.github.opendnc." + one), one);
        }
        SortedSet<String> places = new TreeSet<>();
        for (JavaClass type : all) {
            places.addAll(placesIn(type));
        }
        assertEquals(List.of(), List.copyOf(places), "give it a locale: String.format(Locale.ROOT, ...)");
    }

    /** The test sees what it forbids, however it is written. */
    @Test
    void everyWayOfWritingItIsSeen() {
        assertEquals(
                8, placesIn(new ClassFileImporter().importClass(Careless.class)).size());
        assertEquals(List.of(), placesIn(new ClassFileImporter().importClass(Careful.class)));
    }

    @SuppressWarnings({"UnusedMethod", "StringCaseLocaleUsage"}) // only its bytecode is read
    private static final class Careless {
        private static final Function<Object, String> REFERENCE = "%s"::formatted;

        static String format(PrintStream out, int number) {
            Function<Integer, String> lambda = each -> String.format("%d", each);
            out.printf("%d", number);
            out.format("%d", number);
            return REFERENCE.apply(number)
                    + lambda.apply(number)
                    + "%d".formatted(number)
                    + "I".toLowerCase()
                    + new java.util.Formatter().format("%d", number)
                    + java.time.format.DateTimeFormatter.ofPattern("MMM");
        }
    }

    @SuppressWarnings("UnusedMethod")
    private static final class Careful {
        static String format(PrintStream out, int number) {
            out.printf(Locale.ROOT, "%d", number);
            return String.format(Locale.ROOT, "%d", number)
                    + "I".toLowerCase(Locale.ROOT)
                    + new java.util.Formatter(Locale.ROOT).format("%d", number)
                    + java.time.format.DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
        }
    }
}
