package io.github.opendnc.examples;

import static io.github.opendnc.examples.Launcher.ANSWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of its classes that the script {@code bin/dnc} makes on its first use, so that later ones start fast. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveIT {
    @TempDir
    private Path folder = Path.of("");

    private Path cache = Path.of("");
    private Launcher launcher = new Launcher(folder);

    @BeforeEach
    void setUp() {
        launcher = new Launcher(folder);
        cache = launcher.cache();
    }

    @Test
    void theFirstUseMakesAnArchiveOfTheClassesForItsOwnerOnly() throws Exception {
        assertEquals(ANSWER, launcher.answer(cache.toString()));
        List<Path> made = launcher.archives();
        assertEquals(1, made.size(), made.toString());
        assertTrue(Files.size(made.get(0)) > 1_000_000, "an archive of Java");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
        assertEquals(ANSWER, launcher.answer(cache.toString()));
        assertEquals(made, launcher.archives());
        Files.delete(made.get(0));
        Files.writeString(made.get(0), "damaged");
        assertEquals(ANSWER, launcher.answer(cache.toString()));
    }

    @Test
    void nobodyElseWritesToAnArchiveInAFolderOfTheUsers() throws Exception {
        Launcher.Answer answer = launcher.shell(
                "umask 000; mkdir -m 755 '" + cache + "'; export DNC_CACHE='" + cache + "'; exec bin/dnc --version");
        assertEquals(0, answer.exit(), answer.text());
        assertEquals(1, launcher.archives().size());
        String permissions = PosixFilePermissions.toString(
                Files.getPosixFilePermissions(launcher.archives().get(0)));
        assertTrue(permissions.endsWith("------"), permissions);
    }

    /** One that is as long takes the place of the jar within the same minute. In another zone it is the same jar. */
    @Test
    void anotherJarGetsAnotherArchive() throws Exception {
        Launcher.Answer answer = launcher.shell(
                "cp bin/dnc target/dnc.jar '" + folder + "'; cd '" + folder + "'; export DNC_CACHE='" + cache
                        + "'; for at in 10 40; do touch -d 2026-11-24T09:00:$at dnc.jar;"
                        + " ./dnc --version && TZ=Asia/Manila ./dnc --version || exit; done");
        assertEquals(0, answer.exit(), answer.text());
        assertEquals(2, launcher.archives().size());
    }

    /** Java takes one archive, and does not start with two of different kinds. */
    @ParameterizedTest
    @ValueSource(strings = {"DNC_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void whoeverNamesAnArchiveGetsIt(String variable) throws Exception {
        Launcher.Answer answer = launcher.shell("export DNC_CACHE='" + cache + "' " + variable
                + "='-XX:SharedArchiveFile=" + folder + "/none.jsa'; exec bin/dnc --version");
        assertEquals(0, answer.exit(), answer.text());
        assertTrue(Files.notExists(cache), "no archive was made");
    }

    /** What is set for every Java of a user names another collector than that with which the archive is made. */
    @Test
    void anArchiveIsMadeWhateverIsSetForEveryJava() throws Exception {
        Launcher.Answer answer = launcher.shell(
                "export JDK_JAVA_OPTIONS=-XX:+UseG1GC DNC_CACHE='" + cache + "'; exec bin/dnc --version");
        assertEquals(0, answer.exit(), answer.text());
        assertTrue(Files.size(launcher.archives().get(0)) > 1_000_000, "an archive of Java");
    }

    @Test
    void afterACrashAnotherArchiveIsMade() throws Exception {
        launcher.answer(cache.toString());
        Path archive = launcher.archives().get(0);
        FileTime before = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(archive, before);
        Path crash = Files.createFile(cache.resolve("dnc-crash-1.log"));
        assertEquals(ANSWER, launcher.answer(cache.toString()));
        FileTime made = Files.getLastModifiedTime(archive);
        assertTrue(made.compareTo(before) > 0, "made anew");
        Files.setLastModifiedTime(crash, before);
        assertEquals(ANSWER, launcher.answer(cache.toString()));
        assertEquals(made, Files.getLastModifiedTime(archive), "made once");
    }
}
