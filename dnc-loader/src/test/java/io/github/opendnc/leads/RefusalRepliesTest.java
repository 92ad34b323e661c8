package io.github.opendnc.leads;

import static io.github.opendnc.leads.RefusalCellsTest.BOTH_WAYS;
import static io.github.opendnc.leads.RefusalCellsTest.FREE;
import static io.github.opendnc.leads.RefusalCellsTest.assertUndetermined;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of what people wrote back. */
final class RefusalRepliesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Message Body",
                "Body",
                "Last Reply",
                "Reply at",
                "Reply Notes",
                "Customer Reply by SMS",
                "Inbound Message",
                "Responses",
                "Response Result",
                "Message Status",
                "R\u00e9ponse",
                "Text",
                "Last SMS",
                "Incoming",
                "latest_sms_text",
                "Content",
                "Conversation",
                "Chat",
                "Keyword",
                "Answer",
                "Texte re\u00e7u",
                "SMS recibido"
            })
    void whatAPersonWroteBackMayAskForNoMore(String column) throws IOException {
        for (String cell : List.of("STOP", "Please stop texting", "Remove me", "Do not call me again", "DNC")) {
            assertUndetermined(column, cell);
        }
    }

    /** The words of 47 CFR 64.1200(a)(10) first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop.",
                "sTOP",
                "Quit",
                "END",
                "eND",
                "revoke",
                "Opt out",
                "Opt-Out",
                "cancel",
                "UNSUBSCRIBE",
                "unSubscribe",
                "STOP STOP STOP",
                "ok stop",
                "Not interested stop",
                "STOP SMS",
                "Stop thx",
                "just stop",
                "I said stop",
                "STPO",
                "Wrong number stop texting me",
                "STOP 2 END",
                "END NOW",
                "quit bothering me",
                "STOP SVP",
                "RE:STOP",
                "{\"body\":\"STOP\"}",
                "opt me out",
                "I want to opt out",
                "Opt out please",
                "OPT OUT ALL",
                "I revoke consent",
                "I withdraw my consent",
                "I do not consent",
                "Cancel subscription",
                "unsubcribe",
                "unsubscribe from all",
                "remove my number",
                "Remove this number",
                "removeme",
                "Delete me",
                "please take me off your list",
                "please take me off",
                "lose this number",
                "Do not text me",
                "Don't text me again",
                "Do not call or text",
                "never text me again",
                "No more texts",
                "No more messages",
                "I'm on the DNC list",
                "Put me on your do not call list",
                "Fuck off",
                "Go away",
                "Blocked",
                "Reported as spam",
                "I will sue you",
                "Cease & desist",
                "Dont ever call this number again",
                "wrong person remove me",
                "BAJA",
                "no me llamen mas",
                "No me escriba m\u00e1s",
                "Dejen de molestar",
                "Qu\u00edteme de su lista",
                "Basta",
                "Arr\u00eatez",
                "Ne me contactez plus",
                "Ne m'appelez plus",
                "D\u00e9sabonner",
                "Retirez-moi de votre liste",
                "Laissez-moi tranquille",
                "Bitte nicht mehr anrufen",
                "Cancel please",
                "Please delete my information",
                "no more",
                "Enough",
                "elimina mi numero",
                "Cancelar suscripci\u00f3n",
                "Arretez svp",
                "Retirez mon num\u00e9ro",
                "Plus de messages svp",
                "Annuler",
                "Plz remove",
                "remove pls",
                "Kindly remove",
                "no quiero llamadas",
                "N\u00e3o quero liga\u00e7\u00f5es",
                "Parem de ligar",
                "Rufen Sie mich nicht an",
                "Lassen Sie mich in Ruhe"
            })
    void aRefusalIsWrittenBackInManyWords(String cell) throws IOException {
        assertUndetermined("Last Reply", cell.replace("\"", "\"\""));
        String longer = cell.replace("\"", "\"\"") + " ".repeat(600);
        assertUndetermined("Last Reply", longer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes",
                "Call me after 5",
                "Is there a bus stop near?",
                "Please stop by",
                "Stop foreclosure help",
                "Stop smoking program",
                "At the end of the week",
                "Please cancel my order",
                "I had to cancel my appointment",
                "Reply STOP to opt out",
                "Hi Ann, still interested? Reply YES/NO/STOP",
                "Reply STOP to unsubscribe",
                "Your code is 1234. Text STOP to end",
                "To opt out reply STOP"
            })
    void otherMessagesAskForNothing(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, "phone,Last Reply\n" + FREE + ",\"" + cell + "\"\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
        }
    }

    /** What counts in a column that may tell anything counts here too, part by part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please, opt out. STOP",
                "I already text STOP",
                "Thanks. STOP. Help",
                "Hi Ann, your quote is ready. Opt out: STOP",
                "No - DNC",
                "Checked (DNC)",
                "VIP; opted out",
                "Stop at once",
                "Stop bothering me by text"
            })
    void noWordsThatCountElsewhereAreLost(String cell) throws IOException {
        assertUndetermined("Response", cell);
    }
}
