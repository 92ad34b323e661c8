package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like a refusal of calls and is none passes, and silences no refusal beside it. */
class NoRefusalTest {
    /** The contrary of a refusal takes back no other, nor does it that nobody was reached, nor a name that speaks of letters. */
    @ParameterizedTest
    @CsvSource({
        "hed__Deceased__c, true",
        "litify_pm__Deceased__c, true",
        "Contact.litify_pm__Deceased__pc, true",
        "Contact Type, Deceased",
        "Constituent Code, Board Member; Deceased",
        "Record Type, D\u00e9c\u00e9d\u00e9e",
        "Phone Type, Wrong number",
        "Alive, No",
        "Living, Deceased",
        "Contactability, Not contactable",
        "Channels, 'Email: yes, Phone: no'",
        "Kategorien, Keine Werbung",
        "Categor\u00edas, Abogado; No llamar",
        "hed__Date_Deceased__c, 2019-02-03",
        "acme1__Wrong_Number__pc, TRUE",
        "ISDELETED, true",
        "isdeleted, TRUE",
        "Status, Robinson",
        "Status, en lista Robinson",
        "Tags, Robinsonliste",
        "Tags, Robinson list",
        "Category, Attorney represented",
        "Category, Attorney; do not call",
        "Category, Do not call",
        "Category, Deceased",
        "Call Category, Attorney",
        "Status, Attorney",
        "Status, Checked - do not call",
        "Status, DNC - removed",
        "Status, DNC removed",
        "Status, DNC - customer removed",
        "Status, Removed from call list - DNC",
        "Status, Not on DNC. Do not call back",
        "Status, Asked to be removed and did not call back",
        "Mailing Status, Do Not Call",
        "Status, Pass - DNC",
        "Status, TCPA opt in: No",
        "Status, TCPA safe? no",
        "Status, No t\u00e9l\u00e9marketing",
        "Order Status, DNC",
        "Payment Status, Refused - do not call again",
        "Order Status, Customer asked to be removed",
        "Payment Status, Unsubscribed",
        "Order Status, Wrong number",
        "Order Status, Deleted on request",
        "Payment Call Status, Stopped",
        "Shipping SMS Status, Blocked",
        "Loan Lead Status, Refused",
        "Financial Advisor Disposition, Removed",
        "Status do pedido de remo\u00e7\u00e3o, Removed",
        "Order Status, Litigator",
        "Order Status, STOPALL",
        "Payment Status, Unsubscribe",
        "Status Reason, Stopped",
        "Status (Reason), STOP",
        "Status Reason, Revoked",
        "Motif du statut, Refus\u00e9",
        "Raison de la perte, Ne veut plus \u00eatre appel\u00e9",
        "Preferences, Nunca",
        "when_can_we_call?, Never",
        "When should we contact you?, Do not call"
    })
    void whatIsNoRefusalTakesNoneBack(String column, String cell) throws IOException {
        RefusalCellsTest.assertUndetermined(column, cell);
    }

    /** The contrary of a refusal, and one of other messages. */
    @ParameterizedTest
    @CsvSource({
        "Type, DNC cleared",
        "Type, DNC checked 2026-11-01",
        "Status, Not on DNC",
        "Status, DNC Passed",
        "Status, DNC: No",
        "Status, Opted out: No",
        "Status, DNC Scrubbed",
        "Status, Removed from DNC",
        "Status, Not blocked",
        "Status, TCPA consent given",
        "List, DNC/Litigator scrubbed",
        "Status, No voicemail",
        "Status, Did not call back",
        "Status, Cannot Contact",
        "Status, Dontae",
        "Notes, DNC: No",
        "Job Title, Litigator",
        "Source URL, https://www.x.com/dnc/",
        "hed__Deceased__c, false",
        "litify_pm__Deceased__c, false",
        "Lead Type, Probate - Deceased",
        "Group, Not deceased",
        "Alive, Yes",
        "Living, Apartment",
        "Contactability, 85",
        "Email Status, Non-marketable",
        "Categor\u00edas, Abogado; Cliente",
        "Cat\u00e9gorie, Avocat",
        "Statut infolettre, D\u00e9sabonn\u00e9",
        "Infolettre, D\u00e9sabonn\u00e9",
        "ISDELETED, false",
        "acme__Primary_Complaint__c, cough",
        "Status, Max Robinson Center",
        "Tags, Mrs Robinson; VIP",
        "Category, Attorney",
        "Business Category, Law firm; Lawyer",
        "Categories, Attorney / Estate planning attorney",
        "Status, Price objection",
        "Status, Complaint resolved",
        "Status, Do not contact by email",
        "Status, DNC Scrub: No match",
        "Status, DNC scrubbed - no hits",
        "Status, Scrubbed against DNC list",
        "Status, Clean (DNC)",
        "Status, TCPA Safe",
        "Status, tcpa-optin",
        "Status, Attempted - No Contact",
        "Marketing contact status, Non-marketing contact",
        "Status, Refused Quote",
        "Status, Refus de financement",
        "Status, DND: off",
        "Status, Do not call list: clear",
        "Status, Non-litigator",
        "Order Status, Stopped",
        "Order Status, Blocked",
        "Payment Status, Refused",
        "Loan Status, refused",
        "Statut de la commande, Refus\u00e9e",
        "Financial Status, Removed",
        "Order Status, Deleted",
        "Order Status, Legal hold",
        "Order Status, Abbestellt"
    })
    void whatIsNoRefusalOfCallsPasses(String column, String cell) throws IOException {
        for (LeadScrub scrub : RefusalCellsTest.BOTH_WAYS) {
            String out = Leads.run(scrub, "phone," + column + "\n" + RefusalCellsTest.FREE + "," + cell + "\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
        }
    }

    /** Somebody says what such a column tells. */
    @Test
    void aWordInTheStatusOfAnOrderIsOneWhereItIsAsked() throws IOException {
        for (LeadScrub scrub : RefusalCellsTest.BOTH_WAYS) {
            String out = Leads.run(
                    scrub.withStatus("Order Status"), "phone,Order Status\n" + RefusalCellsTest.FREE + ",Stopped\n");
            assertTrue(out.contains("?refusal"), out);
        }
    }
}
