package io.github.opendnc.law;

/** What a call is for. A call with several purposes is a sales call if one of them is to sell. */
public enum Purpose {
    /** Selling or promoting goods or services, or investment in them. */
    SALES,
    /** Asking for a donation. */
    DONATION,
    /** Political: getting out the vote, persuasion. If the call also asks for money, add {@link #DONATION}. */
    POLITICAL,
    /** Collecting information for a survey, with nothing offered. */
    SURVEY,
    /** Soliciting a subscription for a newspaper of general circulation. */
    NEWSPAPER,
    /** Informing without promoting: appointments, deliveries, debts. */
    INFORMATIONAL,
    /** A health care message of an entity covered by HIPAA. */
    HEALTHCARE,
    /** An emergency affecting health or safety. */
    EMERGENCY
}
