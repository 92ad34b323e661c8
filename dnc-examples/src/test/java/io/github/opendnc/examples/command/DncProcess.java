package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.Dnc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run of the command in a process of its own left: exit code, standard output, standard error. */
record DncProcess(int exit, String out, String err) {
    /**
     * Runs the command to its end.
     *
     * @param memory the largest heap, as {@code -Xmx} takes it
     * @param redirection of a POSIX shell, such as {@code >&-}; empty for none
     */
    static DncProcess run(Path folder, String memory, String redirection, List<String> arguments)
            throws IOException, InterruptedException {
        return run(folder, memory, "", redirection, arguments);
    }

    /** The same behind something of the shell, for example {@code ulimit -f 1;}. */
    static DncProcess run(Path folder, String memory, String before, String redirection, List<String> arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\" " + redirection, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServeProcess.OPENS);
        command.addAll(List.of("-Xmx" + memory, "-cp", System.getProperty("java.class.path"), Dnc.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        return new DncProcess(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
