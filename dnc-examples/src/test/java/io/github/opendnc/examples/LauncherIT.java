package io.github.opendnc.examples;

import static io.github.opendnc.examples.Launcher.ANSWER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code bin/dnc}, which wants the built jar. That for Windows is tried by {@code windows/test.sh}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    @TempDir
    private Path folder = Path.of("");

    private Path cache = Path.of("");
    private Launcher launcher = new Launcher(folder);

    @BeforeEach
    void setUp() {
        launcher = new Launcher(folder);
        cache = launcher.cache();
    }

    /** Java writes them to standard output, among the answers. */
    @Test
    @Timeout(60)
    void aListOfThreadsGoesToStandardError() throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        "bin/dnc",
                        "check",
                        "-",
                        "--at",
                        "2026-11-24",
                        "--format",
                        "line",
                        "--us",
                        Samples.US_212.toString())
                .redirectError(err.toFile());
        builder.environment().putAll(Map.of("DNC_CACHE", ""));
        Process process = builder.start();
        try (Writer to = process.outputWriter(UTF_8);
                BufferedReader from = process.inputReader(UTF_8)) {
            to.write("212-555-0143\n");
            to.flush();
            assertTrue(from.readLine().startsWith("MAY_NOT_CALL\t"), "it answers");
            assertEquals(0, launcher.shell("kill -QUIT " + process.pid()).exit());
            while (!Files.readString(err).contains("Full thread dump") && process.isAlive()) {
                Thread.sleep(5);
            }
            to.write("212-555-0143\n");
            to.flush();
            assertTrue(from.readLine().startsWith("MAY_NOT_CALL\t"), "nothing stands between two answers");
        }
        assertEquals(0, process.waitFor());
    }

    @Test
    void withoutACacheItRunsAllTheSame() throws Exception {
        Files.createFile(folder.resolve("file"));
        for (String none : List.of("", "relative", folder.resolve("file/x").toString())) {
            assertEquals(ANSWER, launcher.answer(none));
        }
    }

    /** Two at once, on the first use: each makes or finds a whole archive. */
    @Test
    void manyAtOnceAreAnsweredOnTheFirstUse() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(Launcher.start(cache.toString(), folder.resolve("out" + i)));
        }
        for (int i = 0; i < all.size(); i++) {
            assertEquals(0, all.get(i).waitFor());
            assertEquals(ANSWER, Files.readString(folder.resolve("out" + i), UTF_8));
        }
        assertEquals(1, launcher.archives().size());
    }

    @Test
    void itIsFoundByALinkAndHandsExitCodeAndBlanksOn() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("a link"), Path.of("bin/dnc").toAbsolutePath());
        Process process = new ProcessBuilder(
                        link.toString(),
                        "check",
                        "(212) 555-0143",
                        "--at",
                        "2026-11-24",
                        "--exit-code",
                        "--us",
                        Samples.US_212.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertEquals(10, process.waitFor(), Files.readString(folder.resolve("out")));
    }

    /** As some daemons start what they start: the first file that Java opens would take the place of standard input. */
    @Test
    void closedStandardInputIsEmpty() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", "-c", "exec bin/dnc check --us " + Samples.US_212 + " --at 2026-11-24 <&-")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().putAll(Map.of("DNC_CACHE", ""));
        assertEquals(2, builder.start().waitFor());
        String answer = Launcher.read(folder.resolve("out"));
        assertTrue(answer.startsWith("dnc: expected a NUMBER, here or on standard input, which held none"), answer);
    }

    /** Java takes one collector and would not start with two. */
    @Test
    void whoeverAsksForAnotherCollectorGetsIt() throws Exception {
        for (String command : List.of("check", "load", "serve")) {
            ProcessBuilder builder = new ProcessBuilder("bin/dnc", command, "--help")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile());
            builder.environment().putAll(Map.of("DNC_CACHE", "", "DNC_JAVA_OPTS", "-Xmx200m -XX:+UseG1GC"));
            builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC");
            assertEquals(0, builder.start().waitFor(), () -> Launcher.read(folder.resolve("out")));
        }
    }

    /** Neither a part of an archive nor an empty one, which would say for ever that none can be made. */
    @Test
    void toldToStopInItsFirstUseItStopsAndLeavesNothing() throws Exception {
        Process process = Launcher.start(cache.toString(), folder.resolve("out"));
        List<ProcessHandle> rehearsals = rehearsals(process);
        while (rehearsals.isEmpty() && process.isAlive()) {
            Thread.sleep(5);
            rehearsals = rehearsals(process);
        }
        process.destroy();
        assertEquals(143, process.waitFor());
        rehearsals.forEach(rehearsal -> rehearsal.onExit().join());
        assertEquals(List.of(), launcher.archives());
    }

    /** As cron and many services start what they start: the letter is written in bytes, for this Java may not know it either. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(
            strings = {
                "LC_ALL=C",
                "LC_ALL=POSIX LANG=de_DE.UTF-8",
                "LC_ALL= LC_CTYPE= LANG=C",
                "LC_ALL= LC_CTYPE=POSIX",
                "LC_ALL= LC_CTYPE= LANG=",
                "LC_ALL=xx_YY.UTF-8"
            })
    void namesAndWordsAreReadWhereTheLocaleKnowsAsciiAlone(String locale) throws Exception {
        assumeTrue(
                launcher.shell("[ \"$(LC_ALL=C.UTF-8 locale charmap)\" = UTF-8 ]")
                                .exit()
                        == 0,
                "there is a locale for it");
        String check = "check 212-555-0143 --at 2026-11-24 --us " + Samples.US_212
                + " --settle \"us-ebr-edge=DOES_NOT_APPLY:Jos$e:we count 90 days\"";
        String scrub = "scrub \"$d/$e.csv\" -o \"$d/$e-out.csv\" --at 2026-11-24 --us " + Samples.US_212;
        Launcher.Answer answer = launcher.shell(
                "e=$(printf '\\303\\251'); d=\"" + folder + "/$e\"; mkdir \"$d\"; echo phone >\"$d/$e.csv\";"
                        + " cp bin/dnc target/dnc.jar \"$d\"; export " + locale + " DNC_CACHE=; \"$d/dnc\" " + scrub
                        + " && cat \"$d/$e-out.csv\" && \"$d/dnc\" " + check);
        assertEquals(0, answer.exit(), answer.text());
        assertTrue(answer.text().contains("dnc_verdict"), answer.text());
        assertTrue(answer.text().contains("us-ebr-edge settled by Jos\u00e9 as not applying"), answer.text());
    }

    /** Java alone cannot have the names there, and says so; it keeps nobody's name with question marks in it. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(
            strings = {
                "scrub samples/leads.csv -o \"$e.csv\"",
                "scrub \"$e.csv\" -o -",
                "scrub samples/leads.csv -o - --list us-in=\"$e\"",
                "check 212-555-0143 --settle \"us-ebr-edge=DOES_NOT_APPLY:Jos$e:why\"",
                "prune --store samples --registry us --pin \"2026-11-24=$e\"",
                "load samples/leads.csv --registry us --store samples --accept-shrink \"Jos$e:why\""
            })
    void withoutTheScriptTheyAreRefusedInALine(String arguments) throws Exception {
        Launcher.Answer answer =
                launcher.shell("e=$(printf '\\303\\251'); export LC_ALL=C; exec java -jar target/dnc.jar " + arguments);
        assertEquals(2, answer.exit(), answer.text());
        assertTrue(
                answer.text()
                        .startsWith("dnc: expected arguments in characters that this system can read (its encoding"),
                answer.text());
        assertEquals(2, answer.text().lines().count(), answer.text());
    }

    private static List<ProcessHandle> rehearsals(Process process) {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .toList();
    }
}
