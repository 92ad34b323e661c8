package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.somePurpose;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import java.util.EnumSet;
import java.util.Set;

/** The terms of the law that several rules use. */
final class Terms {
    /**
     * The kinds of consent that permit something, each time as a set. No kind stands in for another by being stronger.
     */
    static final Set<ConsentKind> EXPRESS = EnumSet.allOf(ConsentKind.class);

    static final Set<ConsentKind> WRITTEN = EnumSet.of(ConsentKind.WRITTEN, ConsentKind.WRITTEN_ROBOCALL);
    static final Set<ConsentKind> WRITTEN_ROBOCALL = EnumSet.of(ConsentKind.WRITTEN_ROBOCALL);

    private Terms() {}

    /**
     * Some part of the call is made "to induce the purchase of goods or services". The whole call is then judged by it.
     */
    static Condition sells() {
        return somePurpose(Purpose.SALES, Purpose.NEWSPAPER);
    }

    static Condition asksForDonation() {
        return somePurpose(Purpose.DONATION);
    }

    /** A call that encourages a purchase and is not made by or for a tax-exempt nonprofit organization. */
    static Condition telemarketing() {
        return all(sells(), not(caller(Caller.CHARITY, Caller.FUNDRAISER)));
    }

    /** A request for a donation for which the FTC's rule may hold the caller. A charity and a party are outside it. */
    static Condition donationToAnswerFor() {
        return all(asksForDonation(), not(caller(Caller.CHARITY, Caller.POLITICAL)));
    }

    /**
     * A request for a donation by a caller about whom no source read says anything: without a status and without a
     * charity behind it.
     */
    static Condition unspokenDonation() {
        return all(
                asksForDonation(),
                caller(Caller.SELLER, Caller.POLLSTER, Caller.FTC_EXEMPT, Caller.NONPROFIT, Caller.PUBLIC_BODY));
    }
}
