package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.ColumnWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds, by their names, the columns of a lead file that state a fact about the call or the person called. */
public final class FactColumn {
    private static final Pattern STATE = Pattern.compile(
            " (state|states|statecode|stateorprovince|stateprovince|province|prov|etat|estado|bundesland"
                    + "|bundesstaat|provincia) |^ (st|region) $| (mail|mailing|addr|address|home|billing|shipping) st $");

    /** Beside these words, a state is the state of a consent. */
    private static final Pattern OF_CONSENT = Pattern.compile("consent|einwillig|einverst|zustimmung| opt(?:ed)? ?in ");

    private static final Pattern ALIKE = Pattern.compile(
            "consent|opt(ed)? ?in|transact|purchase|inquir|enquir|donat|contract|time ?zone"
                    + "|call (at|time|date)|purpose|caller|technolog|robocall| line( type)? $|stop(ped)? (at|on|date|day|time) ");

    private static final Pattern DAY =
            Pattern.compile(" (date|dates|datum|fecha|day|datetime|timestamp) | (on|at|time|when) $");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{Zs}\\p{Pd}]");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private FactColumn() {}

    /** The fact that a column of this name states, in any case and with spaces or hyphens; empty if it states none. */
    public static Optional<Fact> ofName(String name) {
        String seen = UNSEEN.matcher(ColumnNames.stripped(name)).replaceAll("");
        return Fact.ofColumn(BETWEEN.matcher(seen.toLowerCase(Locale.ROOT)).replaceAll("_"));
    }

    /** The fact with a name; if there is none, throws an {@link IllegalArgumentException} that lists all of them. */
    public static Fact given(String name) {
        return ofName(name)
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + all() + "; found "
                        + MalformedFileException.shown(name.toLowerCase(Locale.ROOT))));
    }

    /** Whether the name of a column states no fact but looks as if it did. */
    static boolean looksAlike(String name) {
        return ALIKE.matcher(ColumnWords.joined(name)).find();
    }

    /** Whether a column of this name may state where the person is. */
    static boolean looksLikeState(String name) {
        return STATE.matcher(ColumnWords.joined(name)).find() && !isOfConsent(name);
    }

    /** Whether a column of this name is about a consent, so that a no or a revocation may stand in it. */
    static boolean isOfConsent(String name) {
        return OF_CONSENT.matcher(ColumnWords.joined(name)).find();
    }

    /** Whether a column of this name seems to hold a day and not yes or no. */
    static boolean looksLikeDay(String name) {
        return DAY.matcher(ColumnWords.joined(name)).find();
    }

    /** The column names, for messages. */
    static String all() {
        return Arrays.stream(Fact.values())
                .filter(Fact::isColumn)
                .map(Fact::toString)
                .collect(Collectors.joining(", "));
    }
}
