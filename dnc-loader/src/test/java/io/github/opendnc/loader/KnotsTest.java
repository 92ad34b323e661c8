package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No more than three classes of a package need one another in a circle, in dnc-core and in dnc-loader, so that each can be read
 * without the rest; but for the families of clauses and of conditions, of which the parent makes the children, and for the law of a country, whose
 * set is made of parts that begin with it. To see the counts: {@code mvn -q -pl dnc-loader -am test -Dtest=KnotsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dknots=print}.
 */
@AnalyzeClasses(packages = "io.github.opendnc", importOptions = DoNotIncludeTests.class)
class KnotsTest {
    private static final String ROOT = "io.github.opendnc";
    private static final int MOST = 3;

    @ArchTest
    static void noPackageIsAKnot(JavaClasses classes) {
        List<String> knots = new ArrayList<>();
        packages(classes)
                .forEach((name, arrows) -> knots(arrows).stream()
                        .filter(knot -> knot.size() > MOST && !isLawOfACountry(name) && !isAFamily(knot))
                        .forEach(knot -> knots.add(name + ": " + knot)));
        assertEquals(List.of(), knots);
    }

    private static boolean isLawOfACountry(String name) {
        return Stream.of(ROOT + ".us", ROOT + ".ca").anyMatch(law -> name.equals(law) || name.startsWith(law + "."));
    }

    private static boolean isAFamily(Set<String> knot) {
        return Stream.of("Clause", "Condition")
                .anyMatch(family -> knot.stream().allMatch(name -> name.endsWith(family)));
    }

    @ArchTest
    static void bothModulesAreLookedAt(JavaClasses classes) {
        Set<String> names = packages(classes).keySet().stream()
                .filter(name -> !isLawOfACountry(name))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> ofCore = Set.of("", ".law", ".numbering", ".registry", ".text");
        Set<String> ofLoader = Set.of(
                ".cells",
                ".columns",
                ".csv",
                ".files",
                ".leads",
                ".loader",
                ".nanpa",
                ".refusals",
                ".store",
                ".words",
                ".zip");
        assertEquals(Stream.of(ofCore, ofLoader).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()), names);
    }

    @ArchTest
    static void theCountsCanBePrinted(JavaClasses classes) {
        if ("print".equals(System.getProperty("knots"))) {
            packages(classes)
                    .forEach((name, arrows) -> System.out.printf(
                            "%s: %d types, %d arrows inside, circles of more than one: %s%n",
                            name,
                            arrows.size(),
                            arrows.values().stream().mapToInt(Set::size).sum(),
                            knots(arrows)));
        }
    }

    /**
     * Of each package its types, and of each of these which others of the package it needs; a nested type counts as the one that it is
     * nested in.
     */
    private static SortedMap<String, SortedMap<String, Set<String>>> packages(JavaClasses classes) {
        SortedMap<String, SortedMap<String, Set<String>>> packages = new TreeMap<>();
        for (JavaClass each : classes) {
            if (each.getSimpleName().endsWith("-info")) {
                continue; // what is said of a package or of a module is no type
            }
            String type = outermost(each);
            Set<String> needed = packages.computeIfAbsent(each.getPackageName(), name -> new TreeMap<>())
                    .computeIfAbsent(type, name -> new TreeSet<>());
            for (Dependency arrow : each.getDirectDependenciesFromSelf()) {
                JavaClass target = arrow.getTargetClass().getBaseComponentType();
                if (target.getPackageName().equals(each.getPackageName())
                        && !outermost(target).equals(type)) {
                    needed.add(outermost(target));
                }
            }
        }
        return packages;
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The sets of types of which each can be reached from each other. */
    private static List<Set<String>> knots(Map<String, Set<String>> arrows) {
        Map<String, Set<String>> reached = new TreeMap<>();
        arrows.keySet().forEach(type -> reached.put(type, reached(arrows, type)));
        return reached.entrySet().stream()
                .<Set<String>>map(from -> from.getValue().stream()
                        .filter(to -> reached.getOrDefault(to, Set.of()).contains(from.getKey()))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(knot -> knot.size() > 1)
                .distinct()
                .toList();
    }

    /** What can be reached from a type, arrow by arrow. */
    private static Set<String> reached(Map<String, Set<String>> arrows, String from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            for (String needed : arrows.getOrDefault(next.pop(), Set.of())) {
                if (reached.add(needed)) {
                    next.push(needed);
                }
            }
        }
        return reached;
    }
}
