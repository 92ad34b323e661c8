package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Alphabet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks that the names of the columns and the settings of a scrub agree, so that none of them silently cancels
 * another.
 */
final class HeaderCheck {
    private final ColumnNames names;
    private final ColumnSettings settings;
    private final EarlierAnswers earlier;

    HeaderCheck(ColumnNames names, ColumnSettings settings, EarlierAnswers earlier) {
        this.names = names;
        this.settings = settings;
        this.earlier = earlier;
    }

    /**
     * Checks the names, and the settings that name columns.
     *
     * @throws MalformedFileException if they do not agree
     */
    void checkNames(char delimiter) throws MalformedFileException {
        checkEarlier();
        List<Integer> numbers = names.where(index -> names.holdsNumber(index, String.valueOf(delimiter)));
        if (!numbers.isEmpty()) {
            throw names.malformed(
                    "a header line without telephone numbers, which names the columns"
                            + (names.looksLikeJson()
                                    ? " (this looks like JSON, which is not read: save it as CSV)"
                                    : ""),
                    names.shown(numbers));
        }
        List<Integer> mixed = names.where(index -> Alphabet.isMixedIn(names.get(index))
                && !settings.ignores(names.get(index))
                && !settings.maps(names.get(index))
                && !settings.permits(names.get(index))
                && !settings.readsAsStatus(names.get(index)));
        if (!mixed.isEmpty()) {
            throw names.malformed(
                    "column names without Cyrillic or Greek letters among Latin ones; rename them, or leave them alone with"
                            + " --ignore (ignoring)",
                    names.shown(mixed));
        }
        for (String name : settings.ignored()) {
            checkNotMapped(name);
            if (FactColumn.ofName(name).isEmpty() && !PhoneColumn.isNamedSo(name)) {
                names.given(name);
            }
            checkWritten(name);
        }
        checkIgnoredAlone();
    }

    /**
     * A fact that no column states may be ignored too. But if a column states it under another spelling, the column
     * would still be read, so that is an error.
     */
    private void checkWritten(String ignored) throws MalformedFileException {
        Optional<Fact> fact = FactColumn.ofName(ignored);
        List<Integer> others = names.where(index -> fact.isPresent()
                && FactColumn.ofName(names.get(index)).equals(fact)
                && !settings.ignores(names.get(index))
                && !settings.maps(names.get(index)));
        if (!others.isEmpty()
                && names.where(index -> ColumnNames.areOne(names.get(index), ignored))
                        .isEmpty()) {
            throw names.malformed(
                    "a column of --ignore (ignoring) by its name as it stands here, not "
                            + MalformedFileException.shown(ignored),
                    names.shown(others));
        }
    }

    private void checkIgnoredAlone() throws MalformedFileException {
        List<Integer> both = names.where(index -> settings.ignores(names.get(index))
                && (settings.maps(names.get(index)) || settings.scrubs(names.get(index))));
        if (!both.isEmpty()) {
            throw names.malformed(
                    "a column of --ignore (ignoring) that is not scrubbed or mapped too", names.shown(both));
        }
    }

    /**
     * Checks that no answer of an earlier scrub is used. It means nothing any more and is taken out.
     *
     * @param facts the columns that are read as facts
     * @throws MalformedFileException if a column of an earlier scrub is scrubbed or read
     */
    void checkNotReplaced(List<PhoneColumn> phones, int[] facts) throws MalformedFileException {
        List<Integer> replaced = IntStream.concat(phones.stream().mapToInt(PhoneColumn::index), Arrays.stream(facts))
                .filter(earlier.columns()::get)
                .boxed()
                .toList();
        if (!replaced.isEmpty()) {
            throw names.malformed(
                    "no columns of an earlier scrub to be scrubbed or mapped: --again (again) replaces them; name the"
                            + " columns that they were made of",
                    names.shown(replaced));
        }
    }

    /**
     * With several numbers, nobody knows which one was asked about, consented to, or is a business line.
     *
     * @throws MalformedFileException if there are several and such a fact
     */
    void checkFactsOfOneNumber(List<PhoneColumn> phones, FactColumns facts) throws MalformedFileException {
        List<Integer> ofOne = facts.of(FactColumns::isOfOneNumber);
        if (phones.size() > 1 && !ofOne.isEmpty()) {
            throw names.malformed(
                    "one phone column beside a fact about one number; name it with --phone-column "
                            + "(withPhoneColumns), or leave the fact alone with --ignore (ignoring)",
                    "the columns "
                            + names.shown(
                                    phones.stream().map(PhoneColumn::index).toList()) + " beside "
                            + names.shown(ofOne));
        }
    }

    /**
     * If the law of states is applied, an unread column might hold the very state whose law bars the call.
     *
     * @param known the columns that are scrubbed, read, or left alone
     * @param statuses the columns that are read as a status
     * @throws MalformedFileException if there is such a column
     */
    void checkStates(FactColumns facts, BitSet known, BitSet statuses) throws MalformedFileException {
        boolean isKnown = !facts.of(fact -> fact == Fact.STATE).isEmpty();
        List<Integer> states = names.where(
                index -> !known.get(index) && !statuses.get(index) && FactColumn.looksLikeState(names.get(index)));
        if (settings.statesAsked() && !isKnown && !states.isEmpty()) {
            throw names.malformed(
                    "the person's state to be read, with --map state=NAME (withMapping), or left alone with --ignore "
                            + "NAME (ignoring; then only the area code tells it)",
                    names.shown(states));
        }
    }

    /**
     * A mapped column can be ignored only by its own name. Ignoring the name of its fact would have no effect, so that
     * is an error.
     */
    private void checkNotMapped(String ignored) throws MalformedFileException {
        Optional<Fact> mapped = FactColumn.ofName(ignored).filter(settings.mappings()::containsKey);
        if (mapped.isPresent()
                && names.where(index -> ColumnNames.areOne(names.get(index), ignored))
                        .isEmpty()) {
            throw names.malformed(
                    "a fact either read, with --map (withMapping), or left alone, with --ignore (ignoring)",
                    mapped.get() + " in both");
        }
    }

    private void checkEarlier() throws MalformedFileException {
        List<Integer> others = earlier.others().stream()
                .filter(index -> !settings.ignores(names.get(index)) && !settings.maps(names.get(index)))
                .toList();
        if (!others.isEmpty() && (settings.again() || earlier.columns().isEmpty())) {
            throw names.malformed(
                    "the columns of an earlier scrub whole and in their order, from dnc_number to dnc_valid_until;"
                            + " those of somebody else left alone with --ignore (ignoring) or read with --map"
                            + " (withMapping)",
                    names.shown(others));
        }
        List<Integer> ours = names.where(index -> earlier.columns().get(index) || others.contains(index));
        if (!settings.again() && !ours.isEmpty()) {
            throw names.malformed(
                    "no columns of an earlier scrub, or --again (again), which replaces them", names.shown(ours));
        }
    }
}
