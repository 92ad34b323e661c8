package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library's messages name options of the command. docs/lead-files.md says what does the same in Java. */
class OptionsInJavaTest {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");

    /** What stands in the second column, by the options in the first. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        Files.readString(Path.of("..", "docs", "lead-files.md"))
                .lines()
                .dropWhile(line -> !line.equals("## In Java"))
                .filter(line -> line.startsWith("| `--"))
                .map(line -> line.split(" *[|] *", -1))
                .forEach(cells ->
                        OPTION.matcher(cells[1]).results().forEach(found -> table.put(found.group(), cells[2])));
        return table;
    }

    @Test
    void eachOptionInAMessageIsInTheTable() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Set.of("leads", "columns", "cells", "refusals", "csv")
                            .contains(String.valueOf(file.getName(file.getNameCount() - 2))))
                    .toList()) {
                TEXT.matcher(Files.readString(source))
                        .results()
                        .forEach(text ->
                                OPTION.matcher(text.group()).results().forEach(found -> named.add(found.group())));
            }
        }
        named.removeAll(table().keySet());
        assertEquals(Set.of(), named);
    }

    @Test
    void eachMethodOfTheTableIsThereAndEachMethodIsInTheTable() throws IOException {
        List<String> told = new ArrayList<>();
        for (String cell : table().values()) {
            CODE.matcher(cell)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> Character.isLowerCase(name.charAt(0)))
                    .forEach(told::add);
        }
        Set<String> methods = Arrays.stream(LeadScrub.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == LeadScrub.class)
                .map(Method::getName)
                .filter(name -> !name.equals("withProgress")) // the command shows progress by itself
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(methods, new TreeSet<>(told));
    }
}
