package io.github.opendnc.law;

/** Who calls, or on whose behalf. Charity, fundraiser and political are a status that the country called grants. */
public enum Caller {
    /** A seller calling for its own goods, or an agency calling for that seller. */
    SELLER,
    /** A registered charity (Canada) or tax-exempt nonprofit organization (US) calling for itself. */
    CHARITY,
    /** Paid, on behalf of such a charity. */
    FUNDRAISER,
    /**
     * A registered party, a candidate, a riding association, a campaign. In Canada, a candidate of no party is included
     * only since 2009-04-20; for a call before that day, state {@link #SELLER}.
     */
    POLITICAL,
    /** A firm that conducts surveys. */
    POLLSTER,
    /**
     * Outside the jurisdiction of the Federal Trade Commission: a bank or common carrier calling in-house. An ordinary
     * seller in Canada.
     */
    FTC_EXEMPT,
    /** Asks for money but is not such a charity. */
    NONPROFIT,
    /**
     * A government, police, fire service, school, hospital or the like, in its public task. One that sells is a seller.
     */
    PUBLIC_BODY;

    /** Whether it is a status that one country grants and another may not recognize. */
    public boolean isStatus() {
        return this == CHARITY || this == FUNDRAISER || this == POLITICAL;
    }
}
