package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No more than three classes of a package need one another in a circle, so that each can be read without the rest; but for
 * the family of the clauses, of which the parent makes the children. To see the counts: {@code mvn -q -pl dnc-core test
 * -Dtest=KnotsTest -Dknots=print}.
 */
class KnotsTest {
    private static final String ROOT = "io.github.opendnc";
    private static final int MOST = 3;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target", "classes"));

    @Test
    void noPackageOfTheEngineAndTheLawIsAKnot() {
        List<String> knots = new ArrayList<>();
        for (String name : List.of(ROOT, ROOT + ".law", ROOT + ".numbering", ROOT + ".registry", ROOT + ".text")) {
            for (Set<String> knot : knots(graph(name))) {
                if (knot.size() > MOST && !isTheFamilyOfTheClauses(knot)) {
                    knots.add(name + ": " + knot);
                }
            }
        }
        assertEquals(List.of(), knots);
    }

    private static boolean isTheFamilyOfTheClauses(Set<String> knot) {
        return knot.stream().allMatch(name -> name.endsWith("Clause"));
    }

    @Test
    void theCountsCanBePrinted() {
        TreeMap<String, String> counts = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            counts.computeIfAbsent(each.getPackageName(), name -> {
                Graph<String> graph = graph(name);
                return "%d types, %d arrows inside, circles of more than one: %s"
                        .formatted(graph.nodes().size(), graph.edges().size(), knots(graph));
            });
        }
        counts.remove("");
        if ("print".equals(System.getProperty("knots"))) {
            counts.forEach((name, count) -> System.out.println(name + ": " + count));
        }
        assertEquals(
                Set.of("", ".ca", ".law", ".numbering", ".registry", ".text", ".us", ".us.states"),
                named(counts.keySet()));
    }

    private static Set<String> named(Set<String> packages) {
        return packages.stream()
                .filter(name -> !name.contains("edition"))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of a package and the arrows between them; a nested type counts as the one that it is nested in. */
    private static Graph<String> graph(String name) {
        MutableGraph<String> graph = GraphBuilder.directed().build();
        for (JavaClass each : CLASSES) {
            if (each.getPackageName().equals(name) && !each.getSimpleName().equals("package-info")) {
                graph.addNode(outermost(each));
                for (Dependency arrow : each.getDirectDependenciesFromSelf()) {
                    JavaClass target = arrow.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().equals(name)
                            && !outermost(target).equals(outermost(each))) {
                        graph.putEdge(outermost(each), outermost(target));
                    }
                }
            }
        }
        return graph;
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The sets of types of which each can be reached from each other. */
    private static List<Set<String>> knots(Graph<String> graph) {
        List<Set<String>> knots = new ArrayList<>();
        Set<String> left = new TreeSet<>(graph.nodes());
        while (!left.isEmpty()) {
            String first = left.iterator().next();
            Set<String> knot = new TreeSet<>(Graphs.reachableNodes(graph, first));
            knot.retainAll(Graphs.reachableNodes(Graphs.transpose(graph), first));
            left.removeAll(knot);
            if (knot.size() > 1) {
                knots.add(knot);
            }
        }
        return knots;
    }
}
