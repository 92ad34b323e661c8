package io.github.opendnc;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.text.MaskedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One proposed call: the number, the moment, and what is known about the person. Immutable and thread-safe; every
 * {@code with} method returns a new call.
 *
 * <p>Every date is a calendar day where the person called is. The caller must be able to prove a relationship or a
 * consent, so these facts are never unknown: if you leave one out, there is none.
 */
public final class Call {
    private final Campaign campaign;
    private final PhoneNumber number;
    private final Moment moment;
    private final Facts facts;

    private Call(Campaign campaign, PhoneNumber number, Moment moment, Facts facts) {
        this.campaign = campaign;
        this.number = number;
        this.moment = moment;
        this.facts = facts;
    }

    /** A call at a moment. */
    public static Call of(Moment moment, Campaign campaign, PhoneNumber number) {
        return new Call(
                Objects.requireNonNull(campaign, "campaign"),
                Objects.requireNonNull(number, "number"),
                Objects.requireNonNull(moment, "moment"),
                Facts.NONE);
    }

    /**
     * A call at an instant.
     *
     * @throws java.time.DateTimeException outside the years 1 to 4000
     */
    public static Call at(Instant instant, Campaign campaign, PhoneNumber number) {
        return of(Moment.at(instant), campaign, number);
    }

    /**
     * A call at a time on the clock of the person called, which may differ from the clock of this machine.
     *
     * @throws java.time.DateTimeException outside the years 1 to 4000
     */
    public static Call atLocalTime(LocalDateTime time, Campaign campaign, PhoneNumber number) {
        return of(Moment.atLocalTime(time), campaign, number);
    }

    /**
     * A call at some time of a day. The calling hours are not judged.
     *
     * @throws java.time.DateTimeException outside the years 1 to 4000
     */
    public static Call on(LocalDate day, Campaign campaign, PhoneNumber number) {
        return of(Moment.on(day), campaign, number);
    }

    /** This call under another campaign. */
    public Call with(Campaign next) {
        return new Call(Objects.requireNonNull(next, "campaign"), number, moment, facts);
    }

    /** This call at another moment. */
    public Call with(Moment next) {
        return new Call(campaign, number, Objects.requireNonNull(next, "moment"), facts);
    }

    /**
     * This call with the time zone of the person called.
     *
     * @param zone of a place, such as {@code America/New_York}. The call is {@link Verdict#UNDETERMINED} with UTC, with
     *     the name of a place outside country code 1 (except Panama), with a clock that no place in the given state
     *     has or, without a state, with an offset that no clock of the area code keeps all year
     */
    public Call withZone(ZoneId zone) {
        return onClock(WallClock.of(Objects.requireNonNull(zone, "time zone")));
    }

    /** This call on a clock that the person may have. */
    Call onClock(WallClock clock) {
        return with(facts.copy(next -> next.clock = clock));
    }

    /** This call to a line of this kind. */
    public Call withLine(Line line) {
        return with(facts.copy(next -> next.line = Objects.requireNonNull(line, "line")));
    }

    /** This call to a person whose last transaction (purchase, payment, delivery) with the seller was on this day. */
    public Call withLastTransaction(LocalDate date) {
        return with(facts.copy(next -> next.lastTransaction = Objects.requireNonNull(date, "last transaction")));
    }

    /**
     * This call to a person whose last inquiry or application to this very seller was on this day. An inquiry to
     * somebody who sold the lead does not count.
     */
    public Call withLastInquiry(LocalDate date) {
        return with(facts.copy(next -> next.lastInquiry = Objects.requireNonNull(date, "last inquiry")));
    }

    /** This call to a person whose last donation to the charity was on this day. */
    public Call withLastDonation(LocalDate date) {
        return with(facts.copy(next -> next.lastDonation = Objects.requireNonNull(date, "last donation")));
    }

    /** This call to a person who has a written contract with the seller that has no known end. */
    public Call withContractActive() {
        return with(facts.copy(next -> {
            next.contractActive = true;
            next.contractEnd = null;
        }));
    }

    /** This call to a person whose written contract with the seller ended, or will end, on this day. */
    public Call withContractEnd(LocalDate date) {
        return with(facts.copy(next -> {
            next.contractActive = false;
            next.contractEnd = Objects.requireNonNull(date, "end of the contract");
        }));
    }

    /** This call to a person who gave this consent. */
    public Call withConsent(Consent consent) {
        return with(facts.copy(next -> next.consent = Objects.requireNonNull(consent, "consent")));
    }

    /**
     * This call to a person who asked this seller or charity on this day not to be called. Programs write a day up to
     * 1970-01-02 when they have none; such a day counts as {@link #withDoNotCallRequest() a request on an unknown day}.
     * After a day that has not yet begun where the person is, as today in Manila may be, the call is UNDETERMINED.
     */
    public Call withDoNotCallRequest(LocalDate date) {
        boolean known = !FactCheck.isNoDayOfRequest(Objects.requireNonNull(date, "day of the do-not-call request"));
        return known ? with(facts.copy(next -> next.doNotCallOn = date)) : withDoNotCallRequest();
    }

    /**
     * This call to a person whose request not to be called was about this. If you leave it out, the scope of the
     * request is unknown. If you give only the scope, without the request itself, there is a request that may or may
     * not bar the call, and the call is {@link Verdict#UNDETERMINED}.
     */
    public Call withDoNotCallScope(RequestScope scope) {
        return with(facts.copy(next -> next.requestScope = Objects.requireNonNull(scope, "scope of the request")));
    }

    /**
     * This call to a number that the caller says it looked up with the operator of the national registry. The answer
     * stands in for a list of that day if no list is held, or only an older one.
     *
     * @param checkedOn the day of the look-up
     * @param listed what the operator answered
     */
    public Call withRegistryAnswer(LocalDate checkedOn, boolean listed) {
        LookedUp answer = new LookedUp(Objects.requireNonNull(checkedOn, "day of the look-up"), listed);
        return with(facts.copy(next -> next.lookedUp = answer));
    }

    /**
     * This call to a person who asked not to be called, on an unknown day. It is barred for every purpose and on every
     * day from 1900 on; but UNDETERMINED if another fact {@linkplain Decision#problems cannot be right}.
     */
    public Call withDoNotCallRequest() {
        return with(facts.copy(next -> next.doNotCallAlways = true));
    }

    /**
     * This call to a line that has had this many exempt robocalls by this caller lately.
     *
     * @param days the period in days that the count is for: 30, 7 or 1
     * @param count how many; not negative
     * @throws IllegalArgumentException if the period is not one of these, or the count is negative
     */
    public Call withExemptRobocalls(int days, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("exempt robocalls: expected a count, found " + count);
        }
        return with(facts.copy(next -> next.setRobocalls(days, count)));
    }

    /**
     * This call to a person whom this caller has called this many times in the 24 hours before it. Some laws count
     * calls on the same matter and others count all calls; the larger count is safe for both.
     *
     * @param count how many; not negative
     * @throws IllegalArgumentException if it is negative
     */
    public Call withAttempts(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("attempts: expected a count, found " + count);
        }
        return with(facts.copy(next -> next.attempts24 = count));
    }

    /**
     * This call to a person who is said to be in this state or province. Its law then applies beside the law of the
     * area code. If it is in the other country than the area code, it is unsettled whose law applies: a call that the
     * law of the number does not bar is UNDETERMINED.
     *
     * @param code its two capital letters, for example {@code FL}
     * @throws IllegalArgumentException if no state or province has this code
     */
    public Call withState(String code) {
        String known = Region.of(Objects.requireNonNull(code, "state"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "state: expected a code such as FL, found " + MaskedText.quoted(code)))
                .code();
        return with(facts.copy(next -> next.state = known));
    }

    /**
     * This call with a fact that is held but cannot be right. The call becomes {@link Verdict#UNDETERMINED}, and the
     * decision says which fact and why.
     */
    public Call withProblem(Problem problem) {
        return with(facts.copy(next -> {
            next.unusable = new ArrayList<>(next.unusable);
            next.unusable.add(Objects.requireNonNull(problem, "problem"));
        }));
    }

    private Call with(Facts next) {
        return new Call(campaign, number, moment, next);
    }

    /** Who calls, on whose behalf, why and how. */
    public Campaign campaign() {
        return campaign;
    }

    /** The number to be called. */
    public PhoneNumber number() {
        return number;
    }

    /** When the call is made. */
    public Moment moment() {
        return moment;
    }

    /** The time zone of the person called; empty if only the number tells. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(facts.clock).map(WallClock::zone);
    }

    /** The kind of line: the one given for this call, otherwise the campaign's. */
    public Line line() {
        return facts.line == null ? campaign.line() : facts.line;
    }

    /** The last transaction with the seller; empty if there was none. */
    public Optional<LocalDate> lastTransaction() {
        return Optional.ofNullable(facts.lastTransaction);
    }

    /** The last inquiry or application; empty if there was none. */
    public Optional<LocalDate> lastInquiry() {
        return Optional.ofNullable(facts.lastInquiry);
    }

    /** The last donation to the charity; empty if there was none. */
    public Optional<LocalDate> lastDonation() {
        return Optional.ofNullable(facts.lastDonation);
    }

    /** Whether there is a written contract that has no known end. */
    public boolean isContractActive() {
        return facts.contractActive;
    }

    /** The end of the written contract, in the past or in the future; empty if there is no contract or no known end. */
    public Optional<LocalDate> contractEnd() {
        return Optional.ofNullable(facts.contractEnd);
    }

    /** The consent; empty if there is none. */
    public Optional<Consent> consent() {
        return Optional.ofNullable(facts.consent);
    }

    /** What the request was about; empty if not known. */
    public Optional<RequestScope> doNotCallScope() {
        return Optional.ofNullable(facts.requestScope);
    }

    /** The day on which the number was looked up with the operator; empty if it was not. */
    public Optional<LocalDate> registryCheckedOn() {
        return Optional.ofNullable(facts.lookedUp).map(LookedUp::checkedOn);
    }

    /** What the operator answered then; empty if it was not asked. */
    public Optional<Boolean> registryListed() {
        return Optional.ofNullable(facts.lookedUp).map(LookedUp::isListed);
    }

    /** Whether the person asked not to be called, on an unknown day. */
    public boolean isNeverToBeCalled() {
        return facts.doNotCallAlways;
    }

    /** The day on which the person asked not to be called; empty if there was no request, or its day is unknown. */
    public Optional<LocalDate> doNotCallRequest() {
        return Optional.ofNullable(facts.doNotCallOn);
    }

    /**
     * The exempt robocalls that this line had in the last {@code days} days; empty if not known.
     *
     * @param days 30, 7 or 1
     * @throws IllegalArgumentException for another number of days
     */
    public OptionalInt exemptRobocalls(int days) {
        return Facts.known(facts.robocalls(days));
    }

    /** The calls to this person in the 24 hours before this one; empty if not known. */
    public OptionalInt attempts() {
        return Facts.known(facts.attempts24);
    }

    /** The state or province in which the person is said to be; empty if only the number tells. */
    public Optional<String> state() {
        return Optional.ofNullable(facts.state);
    }

    /** The facts of {@link #withProblem}. {@link Decision#problems} has those too that a decision finds wrong. */
    public List<Problem> problems() {
        return List.copyOf(facts.unusable);
    }

    Facts facts() {
        return facts;
    }

    /** See {@link Moment#nano}. */
    int nano() {
        return moment.nano();
    }

    @Nullable
    Instant instantOrNull() {
        return moment.instantOrNull();
    }

    @Nullable
    LocalDateTime localTimeOrNull() {
        return moment.localTimeOrNull();
    }

    @Nullable
    LocalDate dayOrNull() {
        return moment.dayOrNull();
    }

    /** This call moved to a day, with all its facts. Its hours are not judged. */
    Call movedTo(long epochDay) {
        return with(Moment.onDay(epochDay));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call that
                && campaign.equals(that.campaign)
                && number.equals(that.number)
                && moment.equals(that.moment)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, number, moment, facts);
    }

    /** One line: the number and the moment. It contains the whole number, because it is the record. */
    @Override
    public String toString() {
        Instant instant = instantOrNull();
        if (instant != null) {
            return number + " at " + (facts.clock == null ? instant : instant.atZone(facts.clock.zone()));
        }
        return number + (localTimeOrNull() == null ? " on " + moment : " at " + moment + " local time");
    }
}
