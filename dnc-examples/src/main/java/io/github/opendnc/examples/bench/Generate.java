package io.github.opendnc.examples.bench;

import io.github.opendnc.numbering.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a synthetic national list, and a lead file to scrub against it.
 *
 * <pre>java -cp dnc.jar io.github.opendnc.examples.bench.Generate --numbers 26000000 --form ZIP --leads 5000000</pre>
 */
@Command(
        name = "Generate",
        showDefaultValues = true,
        description =
                "Writes a synthetic national list, and a lead file to scrub against it, and prints the shape of the"
                        + " list. The same options give the same files. The numbers are random and may belong to somebody: for measuring, never for calling.")
public final class Generate implements Callable<Integer> {
    /** How a list is laid out and packed. */
    enum Form {
        FLAT,
        XML,
        ZIP,
        ZIP_XML,
        /** No list, if only leads or the shape are wanted. */
        NONE;

        ListLayout layout() {
            return this == XML || this == ZIP_XML ? ListLayout.XML : ListLayout.FLAT;
        }

        boolean isZip() {
            return this == ZIP || this == ZIP_XML;
        }
    }

    /** The countries that keep a list. */
    enum Country {
        US,
        CA
    }

    @Option(names = "--registry", defaultValue = "US", description = "Whose list: ${COMPLETION-CANDIDATES}.")
    private Country registry = Country.US;

    @Option(names = "--numbers", defaultValue = "1000000", description = "How many numbers, about.")
    private long numbers;

    @Option(
            names = "--fill",
            defaultValue = "EVEN",
            description =
                    "How the blocks of a thousand are filled, ${COMPLETION-CANDIDATES}: SKEWED as in a whole United"
                            + " States list, EVEN about alike.")
    private Fill fill = Fill.EVEN;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, another list.")
    private long seed;

    @Option(names = "--obtained", defaultValue = "2026-11-14", description = "The day of the download.")
    private LocalDate obtained = LocalDate.EPOCH;

    @Option(names = "--out", defaultValue = ".", description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(names = "--form", defaultValue = "FLAT", description = "${COMPLETION-CANDIDATES}: how to write the list.")
    private Form form = Form.FLAT;

    @Option(names = "--leads", defaultValue = "0", description = "How many rows of leads to write to leads.csv.")
    private long leads;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this text.")
    @SuppressWarnings("UnusedVariable") // picocli acts on the option itself
    private boolean help;

    private Generate() {}

    /** Runs the program; {@code --help} lists its options. */
    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Generate());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        SyntheticRegistry list = SyntheticRegistry.of(registry.name(), numbers, seed, fill);
        Files.createDirectories(out);
        if (form != Form.NONE) {
            writeList(list);
        }
        if (leads > 0) {
            Path path = out.resolve("leads.csv");
            LeadFile.write(path, list, obtained, leads, seed);
            System.out.printf(Locale.ROOT, "%s: %,d rows%n", path, leads);
        }
        System.out.println(Shape.of(list.areaCodes()));
        return CommandLine.ExitCode.OK;
    }

    private void writeList(SyntheticRegistry list) throws IOException {
        ListFile file = new ListFile(registry.name(), obtained, seed, form.layout());
        Path path = out.resolve(form.isZip() ? file.zipName() : file.name());
        long written = form.isZip() ? file.writeZip(list.areaCodes(), path) : file.write(list.areaCodes(), path);
        System.out.printf(Locale.ROOT, "%s: %,d numbers%n", path, written);
    }
}
