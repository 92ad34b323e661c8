package io.github.opendnc;

import io.github.opendnc.law.Line;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One proposed call: the number, the moment, and what is known of the person. Immutable and thread-safe; every
 * {@code with} returns a new call.
 *
 * <p>The moment is an instant, a wall-clock time where the person is, or a day; on a day the calling hours are not
 * judged. Every date is a calendar day where the person called is. Facts that the caller must be able to prove
 * (relationship, consent) are never unknown: left out, they mean no.
 */
public final class Call {
    private final Campaign campaign;
    private final PhoneNumber number;
    private final @Nullable Instant instant;
    private final @Nullable LocalDateTime wallClock;
    private final @Nullable LocalDate day;
    private final Facts facts;

    private Call(
            Campaign campaign,
            PhoneNumber number,
            @Nullable Instant instant,
            @Nullable LocalDateTime wallClock,
            @Nullable LocalDate day,
            Facts facts) {
        this.campaign = campaign;
        this.number = number;
        this.instant = instant;
        this.wallClock = wallClock;
        this.day = day;
        this.facts = facts;
    }

    /** A call at an instant. */
    public static Call at(Instant instant, Campaign campaign, PhoneNumber number) {
        return new Call(campaign, number, instant, null, null, Facts.NONE);
    }

    /** A call at a time shown by the clock of the person called. */
    public static Call at(LocalDateTime wallClock, Campaign campaign, PhoneNumber number) {
        return new Call(campaign, number, null, wallClock, null, Facts.NONE);
    }

    /** A call at some time of a day: the calling hours are not judged. */
    public static Call on(LocalDate day, Campaign campaign, PhoneNumber number) {
        return new Call(campaign, number, null, null, day, Facts.NONE);
    }

    /** This call under another campaign. */
    public Call with(Campaign next) {
        return new Call(next, number, instant, wallClock, day, facts);
    }

    /** This call with the time zone of the person called. */
    public Call withZone(ZoneId zone) {
        return with(facts.copy(next -> next.clock = WallClock.of(zone)));
    }

    /** This call to a line of this kind. */
    public Call withLine(Line line) {
        return with(facts.copy(next -> next.line = line));
    }

    /** This call to a person whose last purchase, payment, delivery or other transaction with the seller was then. */
    public Call withLastTransaction(LocalDate date) {
        return with(facts.copy(next -> next.lastTransaction = date));
    }

    /** This call to a person whose last inquiry or application to the seller was then. */
    public Call withLastInquiry(LocalDate date) {
        return with(facts.copy(next -> next.lastInquiry = date));
    }

    /** This call to a person whose last donation to the charity was then. */
    public Call withLastDonation(LocalDate date) {
        return with(facts.copy(next -> next.lastDonation = date));
    }

    /** This call to a person whose written contract with the seller is in existence, without a known end. */
    public Call withContractActive() {
        return with(facts.copy(next -> {
            next.contractActive = true;
            next.contractEnd = null;
        }));
    }

    /** This call to a person whose written contract with the seller ended, or will end, then. */
    public Call withContractEnd(LocalDate date) {
        return with(facts.copy(next -> {
            next.contractActive = false;
            next.contractEnd = date;
        }));
    }

    /** This call to a person who gave this consent. */
    public Call withConsent(Consent consent) {
        return with(facts.copy(next -> next.consent = consent));
    }

    /** This call to a person who asked this seller or charity, on this day, not to be called. */
    public Call withDoNotCallRequest(LocalDate date) {
        return with(facts.copy(next -> next.doNotCallOn = date));
    }

    /**
     * This call to a line that had so many exempt robocalls (47 CFR 64.1200(a)(3)) by this caller lately.
     *
     * @param days the period in days that the count is for: 30, 7 or 1
     * @param count how many; not negative
     * @throws IllegalArgumentException if the period or the count is another
     */
    public Call withExemptRobocalls(int days, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("exempt robocalls: expected a count, found " + count);
        }
        return with(facts.copy(next -> next.setRobocalls(days, count)));
    }

    /**
     * This call with a fact that is held but cannot be right: the call becomes {@link Verdict#UNDETERMINED} and the
     * decision says which and why.
     *
     * @param fact the name of the fact, for example {@code consent_on}
     * @param problem what is wrong with it; must not repeat a telephone number
     */
    public Call withUnusableFact(String fact, String problem) {
        return with(facts.copy(next -> {
            next.unusable = new ArrayList<>(next.unusable);
            next.unusable.add(fact + ": " + problem);
        }));
    }

    private Call with(Facts next) {
        return new Call(campaign, number, instant, wallClock, day, next);
    }

    /** Who calls for whom, why and how. */
    public Campaign campaign() {
        return campaign;
    }

    /** The number to be called. */
    public PhoneNumber number() {
        return number;
    }

    /** The instant of the call; empty when a wall-clock time or a day was given. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /** The time of the call by the clock of the person called; empty when an instant or a day was given. */
    public Optional<LocalDateTime> wallClock() {
        return Optional.ofNullable(wallClock);
    }

    /** The day of the call, when only a day was given. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The time zone of the person called; empty when only the number tells. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(facts.clock).map(WallClock::zone);
    }

    /** The kind of line: this call's own, else the campaign's. */
    public Line line() {
        return facts.line == null ? campaign.line() : facts.line;
    }

    /** The last transaction with the seller; empty when there was none. */
    public Optional<LocalDate> lastTransaction() {
        return Optional.ofNullable(facts.lastTransaction);
    }

    /** The last inquiry or application; empty when there was none. */
    public Optional<LocalDate> lastInquiry() {
        return Optional.ofNullable(facts.lastInquiry);
    }

    /** The last donation to the charity; empty when there was none. */
    public Optional<LocalDate> lastDonation() {
        return Optional.ofNullable(facts.lastDonation);
    }

    /** Whether a written contract is in existence without a known end. */
    public boolean isContractActive() {
        return facts.contractActive;
    }

    /** The end of the written contract, past or ahead; empty when there is no contract or no known end. */
    public Optional<LocalDate> contractEnd() {
        return Optional.ofNullable(facts.contractEnd);
    }

    /** The consent; empty when there is none. */
    public Optional<Consent> consent() {
        return Optional.ofNullable(facts.consent);
    }

    /** The day on which the person asked not to be called; empty when there was no request. */
    public Optional<LocalDate> doNotCallRequest() {
        return Optional.ofNullable(facts.doNotCallOn);
    }

    /**
     * The exempt robocalls this line had in the last so many days; empty when not known.
     *
     * @param days 30, 7 or 1
     */
    public OptionalInt exemptRobocalls(int days) {
        return facts.robocalls(days);
    }

    /** The facts that cannot be right, each with its problem. */
    public List<String> unusableFacts() {
        return List.copyOf(facts.unusable);
    }

    Facts facts() {
        return facts;
    }

    @Nullable
    Instant instantOrNull() {
        return instant;
    }

    @Nullable
    LocalDateTime wallClockOrNull() {
        return wallClock;
    }

    @Nullable
    LocalDate dayOrNull() {
        return day;
    }

    /** This call on a day, with all its facts; the hours are not judged. */
    Call movedTo(LocalDate other) {
        return new Call(campaign, number, null, null, other, facts);
    }

    /** One line: the number and the moment. It carries the whole number, because it is the record. */
    @Override
    public String toString() {
        String moment = instant != null
                ? "at " + (facts.clock == null ? instant : instant.atZone(facts.clock.zone()))
                : wallClock != null ? "at " + wallClock + " local time" : "on " + day;
        return number + " " + moment;
    }
}
