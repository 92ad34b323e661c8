package io.github.opendnc.law;

/** What a call is for. A call with several purposes is a sales call as soon as one of them sells. */
public enum Purpose {
    /** Selling or promoting goods or services, or investment in them. */
    SALES,
    /** Asking for a donation. */
    DONATION,
    /** Political: getting out the vote, persuasion. Asking for money is {@link #DONATION} besides. */
    POLITICAL,
    /** Collecting information for a survey, nothing offered. */
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
