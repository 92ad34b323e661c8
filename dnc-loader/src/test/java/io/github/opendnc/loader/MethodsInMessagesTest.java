package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A message that tells a Java program which method to call names one that it can call. */
class MethodsInMessagesTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "dnc-core", "src", "main", "java"));
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern METHOD = Pattern.compile("\\b([A-Z][A-Za-z]+)\\.([a-z][A-Za-z]+)\\b");

    @Test
    void aMessageNamesMethodsThatAreThere() throws Exception {
        Map<String, String> classes = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (Path source : SOURCES) {
            for (Path file : javaFiles(source)) {
                String name = source.relativize(file).toString().replaceAll("[/\\\\]", ".");
                classes.put(file.getFileName().toString().replace(".java", ""), name.replaceAll("\\.java$", ""));
                TEXT.matcher(Files.readString(file)).results().forEach(text -> texts.add(text.group()));
            }
        }
        int named = 0;
        List<String> missing = new ArrayList<>();
        for (String text : texts) {
            Matcher method = METHOD.matcher(text);
            while (method.find()) {
                String owner = classes.get(method.group(1));
                if (owner != null) {
                    named++;
                    if (!isPublic(Class.forName(owner), method.group(2))) {
                        missing.add(method.group());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named >= 5, "found only " + named);
    }

    private static boolean isPublic(Class<?> owner, String method) {
        return Modifier.isPublic(owner.getModifiers())
                && Arrays.stream(owner.getMethods())
                        .anyMatch(each -> each.getName().equals(method));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .toList();
        }
    }
}
