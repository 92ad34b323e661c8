package io.github.opendnc.us.states;

import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.text.MaskedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The laws of the fifty states, the District of Columbia and Puerto Rico, for use beside the federal rules. A call is
 * governed by the state of its area code and by the state in which the person is said to be, and the strictest rule
 * wins. If nothing stricter was found in the law of a state, it has a set without rules, so that a decision says that
 * the state was looked at.
 *
 * <p>A rule is unsettled if its text was not read, or was found quoted only once. If such a rule would bar a call, the
 * call is undetermined, and the decision says so.
 *
 * <pre>{@code
 * List<RuleSet> rules = new ArrayList<>(UsStates.rules("FL", "TX"));
 * rules.add(UsFederal.rules());
 * Scrubber scrubber = Scrubber.of(registries, rules);
 * }</pre>
 */
public final class UsStates {
    /** The day up to which the laws were read. */
    static final LocalDate READ_ON = LocalDate.of(2026, 11, 25);

    private static final List<String> CODES = List.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY");

    private UsStates() {}

    /** The codes of the states, in the order of the states' names. */
    public static List<String> codes() {
        return CODES;
    }

    /** The rule sets of all states; a state has one or two. */
    public static List<RuleSet> rules() {
        return rules(CODES);
    }

    /**
     * The rule sets of some states.
     *
     * @param code two capital letters, for example {@code FL}
     * @param more the codes of further states
     * @throws IllegalArgumentException if no state has one of the codes
     */
    public static List<RuleSet> rules(String code, String... more) {
        List<String> codes = new ArrayList<>(List.of(Objects.requireNonNull(code, "code")));
        codes.addAll(List.of(more));
        return rules(codes);
    }

    /**
     * The rule sets of some states.
     *
     * @param codes two capital letters each
     * @throws IllegalArgumentException if no state has one of the codes, or if there is no code: that would silently
     *     mean no law
     */
    public static List<RuleSet> rules(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("states: expected one or more, found none");
        }
        List<RuleSet> sets = new ArrayList<>();
        codes.stream().distinct().forEach(each -> sets.addAll(of(each)));
        return List.copyOf(sets);
    }

    /**
     * Days that were proclaimed holidays, as one more set to use beside the others. It is for Alabama, Louisiana and
     * Rhode Island: their laws close holidays, and the calendars here contain no proclaimed ones.
     *
     * @param code {@code AL}, {@code LA} or {@code RI}
     * @param days for example {@code Holidays.of(Holiday.once("Acadian Day", day))}
     * @throws IllegalArgumentException if it is another state
     */
    public static RuleSet proclaimed(String code, Holidays days) {
        return ProclaimedDays.of(Objects.requireNonNull(code, "code"), Objects.requireNonNull(days, "days"));
    }

    private static List<RuleSet> of(String code) {
        return switch (code) {
            case "AL" -> Alabama.RULES;
            case "AK" -> Alaska.RULES;
            case "AZ" -> Arizona.RULES;
            case "AR" -> Arkansas.RULES;
            case "CA" -> California.RULES;
            case "CO" -> Colorado.RULES;
            case "CT" -> Connecticut.RULES;
            case "DE" -> Delaware.RULES;
            case "DC" -> DistrictOfColumbia.RULES;
            case "FL" -> Florida.RULES;
            case "GA" -> Georgia.RULES;
            case "HI" -> Hawaii.RULES;
            case "ID" -> Idaho.RULES;
            case "IL" -> Illinois.RULES;
            case "IN" -> Indiana.RULES;
            case "IA" -> Iowa.RULES;
            case "KS" -> Kansas.RULES;
            case "KY" -> Kentucky.RULES;
            case "LA" -> Louisiana.RULES;
            case "ME" -> Maine.RULES;
            case "MD" -> Maryland.RULES;
            case "MA" -> Massachusetts.RULES;
            case "MI" -> Michigan.RULES;
            case "MN" -> Minnesota.RULES;
            case "MS" -> Mississippi.RULES;
            case "MO" -> Missouri.RULES;
            case "MT" -> Montana.RULES;
            case "NE" -> Nebraska.RULES;
            case "NV" -> Nevada.RULES;
            case "NH" -> NewHampshire.RULES;
            case "NJ" -> NewJersey.RULES;
            case "NM" -> NewMexico.RULES;
            case "NY" -> NewYork.RULES;
            case "NC" -> NorthCarolina.RULES;
            case "ND" -> NorthDakota.RULES;
            case "OH" -> Ohio.RULES;
            case "OK" -> Oklahoma.RULES;
            case "OR" -> Oregon.RULES;
            case "PA" -> Pennsylvania.RULES;
            case "PR" -> PuertoRico.RULES;
            case "RI" -> RhodeIsland.RULES;
            case "SC" -> SouthCarolina.RULES;
            case "SD" -> SouthDakota.RULES;
            case "TN" -> Tennessee.RULES;
            case "TX" -> Texas.RULES;
            case "UT" -> Utah.RULES;
            case "VT" -> Vermont.RULES;
            case "VA" -> Virginia.RULES;
            case "WA" -> Washington.RULES;
            case "WV" -> WestVirginia.RULES;
            case "WI" -> Wisconsin.RULES;
            case "WY" -> Wyoming.RULES;
            default ->
                throw new IllegalArgumentException(
                        "state: expected one of " + String.join(", ", CODES) + "; found " + MaskedText.quoted(code));
        };
    }
}
