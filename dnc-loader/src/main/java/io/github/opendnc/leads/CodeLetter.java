package io.github.opendnc.leads;

import io.github.opendnc.Decision;
import io.github.opendnc.Reason;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Subject;
import io.github.opendnc.registry.Lookup;
import java.util.stream.Stream;

/**
 * The one letter that dialers already read. If several letters apply, the first in this order is written. No other
 * letters are written, because some dialers take R, W, Y, G and H as callable.
 */
final class CodeLetter {
    /** Not a usable number. */
    static final char UNREADABLE = 'I';
    /** Undetermined, or a ban that no other letter names. */
    static final char BLOCKED = 'B';
    /** On the company's list, or the person asked not to be called. */
    static final char COMPANY = 'P';
    /** On a national or state list, with nothing that lifts the ban. */
    static final char LISTED = 'D';
    /** On a national or state list, but an established business relationship or a consent lifts the ban. */
    static final char LIFTED = 'O';
    /** On a national or state list, but free to call for another reason. */
    static final char EXEMPT = 'X';
    /** On none of the lists that were looked at, and there is an established business relationship. */
    static final char RELATIONSHIP = 'E';
    /** On none of the lists that were looked at. It may be that no list was looked at. */
    static final char CLEAN = 'C';

    private CodeLetter() {}

    /** What a letter means, for the summary. */
    static String meaning(char letter) {
        return switch (letter) {
            case UNREADABLE -> "no usable number";
            case BLOCKED -> "undetermined, or barred for another reason";
            case COMPANY -> "on the company's list, or asked not to be called";
            case LISTED -> "on a national or state list";
            case LIFTED -> "on a national or state list, callable because of a relationship or a consent";
            case EXEMPT -> "on a national or state list, callable for another reason";
            case RELATIONSHIP -> "on no list that was looked at, with a relationship";
            default -> "on no list that was looked at";
        };
    }

    /** Whether the letter means that a list or a request bars the call at any hour. */
    static boolean isOfLists(char letter) {
        return letter == COMPANY || letter == LISTED;
    }

    static char of(Decision decision) {
        return switch (decision.verdict()) {
            case UNDETERMINED -> BLOCKED;
            case MAY_NOT_CALL -> ofBan(decision);
            case MAY_CALL -> ofPermission(decision);
        };
    }

    private static char ofBan(Decision decision) {
        if (standingBans(decision).anyMatch(CodeLetter::isCompanys)) {
            return COMPANY;
        }
        return standingBans(decision).anyMatch(rule -> isAbout(rule, Subject.REGISTRY)) ? LISTED : BLOCKED;
    }

    private static char ofPermission(Decision decision) {
        boolean listed = decision.lists().stream().anyMatch(lookup -> lookup.answer() == Lookup.Answer.LISTED);
        if (listed) {
            boolean lifted = decision.reasons().stream()
                    .filter(reason -> reason.rule().isBan() && isAbout(reason.rule(), Subject.REGISTRY))
                    .flatMap(reason -> reason.exceptions().stream())
                    .anyMatch(rule -> isAbout(rule, Subject.RELATIONSHIP) || isAbout(rule, Subject.CONSENT));
            return lifted ? LIFTED : EXEMPT;
        }
        boolean related = decision.reasons().stream()
                .filter(reason -> !reason.rule().isBan() && isAbout(reason.rule(), Subject.RELATIONSHIP))
                .anyMatch(reason -> reason.effect() != Reason.Effect.DEFEATED);
        return related ? RELATIONSHIP : CLEAN;
    }

    private static Stream<Rule> standingBans(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().isBan() && reason.effect() == Reason.Effect.STANDS)
                .map(Reason::rule);
    }

    private static boolean isCompanys(Rule rule) {
        return isAbout(rule, Subject.COMPANY_LIST) || isAbout(rule, Subject.REQUEST);
    }

    private static boolean isAbout(Rule rule, Subject subject) {
        return rule.subjects().contains(subject);
    }
}
