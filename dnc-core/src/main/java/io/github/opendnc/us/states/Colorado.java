package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Colorado: a list of its own. */
final class Colorado {
    private static final Citation LIST_LAW = Citation.primary("C.R.S. 6-1-904(1)(a), 6-1-905");

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition TEXTED_SALES_TO_PERSONS = all(SELLS, TEXTED, consumerLine());

    static final Rule LIST = Rule.ban("co-list", all(SALES_TO_PERSONS, listed()), LocalDate.of(2002, 7, 1), LIST_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .noting("A relationship counts 18 months and an inquiry 30 days (6-1-903); both are left open here.");

    static final Rule LIST_TEXT = Rule.ban(
                    "co-list-text", all(TEXTED_SALES_TO_PERSONS, listed()), LocalDate.of(2002, 7, 1), LIST_LAW)
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .noting("A solicitation is also a text message (6-1-903(10)(a)).");

    static final Rule LIST_BUSINESS = Rule.ban(
                    "co-list-business",
                    all(SELLS, businessLine(), listed()),
                    LocalDate.of(2002, 7, 1),
                    Citation.primary("C.R.S. 6-1-903, 6-1-904(1)(a)"))
            .saying("An office's number on the state's list may not be called to sell.")
            .quoting(
                    "No person or entity shall make or cause to be made any telephone solicitation to the telephone of any residential subscriber or wireless telephone service")
            .unsettled(
                    "A mobile of an office has a subscriber too, and a residence's number may be used for business.");

    static final List<RuleSet> RULES = List.of(set("CO", "2026.1")
            .registry(new RegistryId("us-co"), Terms.LIST_AGE)
            .rules(LIST, LIST_TEXT, LIST_BUSINESS)
            .rules(Unread.of(
                            "co",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT)
                    .about(LIST, LIST_TEXT, LIST_BUSINESS))
            .notes(
                    note(
                            RECORDED,
                            "Colorado: a section on recorded messages was not read",
                            Citation.unconfirmed("C.R.S. 18-9-311")),
                    note(
                            ALWAYS,
                            "Colorado: list in use by 31 Jan, 30 Apr, 31 Jul, 31 Oct",
                            Citation.primary("C.R.S. 6-1-904(4)")),
                    note(
                            SELLS,
                            "Colorado: No-Call registration each calendar year before any call; commercial telephone seller registers with the AG",
                            Citation.primary("C.R.S. 6-1-904(1)(b), 6-1-303(1)")))
            .build());

    private Colorado() {}
}
