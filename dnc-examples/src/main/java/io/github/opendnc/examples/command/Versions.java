package io.github.opendnc.examples.command;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. Two answers to one question can differ only if one of these differs, or a list. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Stream<String> rules =
                Stream.of(UsFederal.rules(), CanadaFederal.rules()).map(Versions::of);
        return Stream.of(Stream.of("dnc " + ofThisProgram()), rules, Stream.of("clocks " + ClockText.ofThisJava()))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static String of(RuleSet rules) {
        return "rules " + rules;
    }

    /** The version in the jar. Classes outside a jar have none. */
    static String ofThisProgram() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? "of no release" : version;
    }
}
