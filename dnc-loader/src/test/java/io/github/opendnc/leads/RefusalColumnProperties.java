package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.columns.FactColumn;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a lead file calls it, what tells of a refusal is read, or left alone by name, or the file is refused. */
final class RefusalColumnProperties {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    private static final String CLEAR = "2125550142";

    private static final List<UnaryOperator<String>> WRITINGS = List.of(
            name -> name,
            name -> "  " + name + " ",
            name -> name.toLowerCase(Locale.ROOT),
            name -> name.replace(' ', '_'),
            name -> name.replaceAll("[ _]", "."),
            name -> name.replaceAll("[ _]", "  "),
            name -> "cust_" + name,
            name -> name + "__c",
            name -> name + " (Contact)");

    @Property(tries = 1_000)
    void noFileWithARefusalThatIsNotDealtWithGivesPermission(
            @ForAll("refusals") List<String> refusals,
            @ForAll("ordinary") List<String> ordinary,
            @ForAll Random random) {
        List<String> names = new ArrayList<>(refusals);
        names.addAll(ordinary);
        names.add("phone");
        Collections.shuffle(names, random);
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB, file(names, "yes")), names::toString);
        boolean ours = refused.expected().startsWith("no columns of an earlier scrub");
        for (String refusal : refusals) {
            assertTrue(ours || refused.actual().contains(shown(refusal)), refused.getMessage() + ": " + refusal);
        }
    }

    @Property(tries = 150)
    void whatIsMappedIsReadAndWhatIsIgnoredIsNot(
            @ForAll("refusal") String refusal,
            @ForAll("values") String value,
            @ForAll("ordinary") List<String> ordinary)
            throws IOException {
        List<String> names = new ArrayList<>(ordinary);
        names.add(refusal);
        names.add("phone");
        String mapped = Leads.run(SCRUB.withMapping("do_not_call_on", refusal), file(names, value));
        assertFalse(mapped.contains(",MAY_CALL,"), mapped);
        String ignored = Leads.run(SCRUB.ignoring(refusal), file(names, value));
        assertTrue(ignored.contains(",MAY_CALL,"), ignored);
    }

    /** Without the column the row is one that may be called: so it is the column that bars it. */
    @Property(tries = 200)
    void ordinaryColumnsDoNotStopAFile(@ForAll("ordinary") List<String> ordinary) throws IOException {
        List<String> names = new ArrayList<>(ordinary);
        names.add("phone");
        assertTrue(Leads.run(SCRUB, file(names, "yes")).contains(",MAY_CALL,"));
    }

    private static String file(List<String> names, String value) {
        return names.stream().map(RefusalColumnProperties::quoted).collect(Collectors.joining(","))
                + "\n"
                + names.stream()
                        .map(name -> name.equals("phone") ? CLEAR : Headers.ORDINARY.contains(name) ? "" : value)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String shown(String name) {
        return MalformedFileException.shown(name.strip());
    }

    @Provide
    Arbitrary<String> refusal() {
        return refusalsWritten()
                .filter(name -> !name.strip().toLowerCase(Locale.ROOT).startsWith("dnc_"));
    }

    @Provide
    Arbitrary<List<String>> refusals() {
        return refusalsWritten().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<String> refusalsWritten() {
        return Combinators.combine(Arbitraries.of(Headers.REFUSALS), Arbitraries.of(WRITINGS))
                .as((name, writing) -> writing.apply(name))
                .filter(name -> FactColumn.ofName(name).isEmpty()); // do_not_call, which is read
    }

    @Provide
    Arbitrary<List<String>> ordinary() {
        return Arbitraries.of(Headers.ORDINARY)
                .filter(name -> FactColumn.ofName(name).isEmpty() && !PhoneColumn.isNamedSo(name))
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("yes", "TRUE", "x", "1", "2026-10-01", "2026-11-24", "DNC", "10/01/2026", "no", "0");
    }
}
