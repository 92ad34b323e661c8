package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.ALSO_FREE;
import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.FREE;
import static io.github.opendnc.leads.TwoRows.assertBothMayBeCalled;
import static io.github.opendnc.leads.TwoRows.assertUndetermined;
import static io.github.opendnc.leads.TwoRows.file;
import static io.github.opendnc.leads.TwoRows.refusal;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns that stop no file, for most say yes of everybody, and in which an answer counts: of agreements, and of what speaks against a
 * call. The names and the words are tested with the others in {@code asked-by-names.txt}.
 */
final class AgreementColumnTest {
    @ParameterizedTest
    @CsvSource({
        "Datenschutz,Ja,Nein",
        "Consent Level,Express,Withdrawn",
        "consent_status_text,given,withdrawn",
        "Opt In/Out,In,Out",
        "CASL Status,Implied,Expired implied",
        "RGPD,1,0",
        "Legal basis,Legitimate interest,Objection (Art. 21)",
        "I agree,Yes,No",
        "Privacy Policy Accepted,Yes,No",
        "Share my info with partners,true,false",
        "Send Marketing Materials,Send,Do Not Send",
        "Marketing Status,Subscribed,Declined",
        "Subscription Status,Expired,Withdrawn",
        "Wrong Number,,Yes",
        "Deceased,No,Y",
        "Date of Death,00/00/0000,2024-05-01",
        "Décédé(e),Non,Oui",
        "Complaint,None,billing",
        "Lawsuit,0,1",
        "National Registry,No,Yes",
        "Removal Date,,2024-05-01",
        "Consent Retracted,No,Yes",
        "Excluded Channels,Email,Phone",
        "Contact Frequency,Weekly,Never",
        "Bevorzugte Kontaktart,Telefon,Gar nicht",
        "Comment souhaitez-vous être contacté ?,Par téléphone,Aucun",
    })
    void itsRowIsLeftOpenAndNoOther(String column, String other, String cell) throws IOException {
        String fine = other == null ? "" : other;
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined(cell, Leads.run(scrub, file(column, fine, cell)));
            assertBothMayBeCalled(Leads.run(scrub, file(column, fine, fine)));
        }
    }

    /** A status that is the user's own word for it loses nothing. */
    @Test
    void asAStatusANoCountsToo() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined(
                    "No", Leads.run(scrub.withStatus("Consent Level"), file("Consent Level", "Express", "No")));
        }
    }

    /** Read as the fact, none is a word of it. */
    @Test
    void asTheFactNoneIsNoRefusal() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out =
                    Leads.run(scrub.withMapping("consent", "Consent Level"), file("Consent Level", "ORAL", "NONE"));
            assertTrue(!out.contains("?refusal"), out);
        }
    }

    /** Nobody knows of a column that is named Answer what a no is. */
    @ParameterizedTest
    @CsvSource({
        "Question,Answer,May we call you?,No",
        "Q1,A1,May we call you?,No",
        "Question 2,Answer 2,May we call you?,No",
        "Custom Question 1,Custom Answer 1,May we call you?,No",
        "Attribute,Value,phone_consent,false",
        "Field,Value,Consent,No",
    })
    void whatIsAskedInOneColumnAndAnsweredInAnotherStopsTheFile(
            String asked, String answered, String question, String answer) throws IOException {
        String file = "phone," + asked + "," + answered + "\n" + FREE + ",x,y\n" + ALSO_FREE + "," + question + ","
                + answer + "\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            String message = refusal(scrub, file);
            assertTrue(message.contains("\"" + answered + "\"") && message.contains("on line 3"), message);
            assertTrue(Leads.run(scrub.ignoring(answered), file).contains(ALSO_FREE), message);
        }
    }

    /** Where nobody looks for such a question before the rows are answered, it leaves its own open, whatever the answer. */
    @ParameterizedTest
    @ValueSource(strings = {"Yes", "No", ""})
    void behindTheFirstRowsAndInStreamsTheQuestionCounts(String answer) throws IOException {
        String header = "phone,Question,Answer\n";
        String plain = "3035550150,How old is your roof?,No\n";
        String asked = FREE + ",Colour?,No\n" + ALSO_FREE + ",May we call you?," + answer + "\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined(answer, Leads.run(scrub, header + plain.repeat(1_100) + asked));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BOTH_WAYS.get(0).stream(new ByteArrayInputStream((header + asked).getBytes(StandardCharsets.UTF_8)), out);
        assertUndetermined(answer, out.toString(StandardCharsets.UTF_8));
    }

    /** A column named Status beside the kind of a consent is the status of that. */
    @ParameterizedTest
    @CsvSource({"Consent Type,Status,Phone,Denied", "Consent Channel,Status,Phone,Withdrawn"})
    void theStatusBesideAConsentIsOfThat(String asked, String answered, String consent, String status)
            throws IOException {
        String header = "phone," + asked + "," + answered + "\n";
        String rows = FREE + "," + consent + ",Given\n" + ALSO_FREE + "," + consent + "," + status + "\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertUndetermined(status, Leads.run(scrub, header + rows));
            assertBothMayBeCalled(Leads.run(scrub, (header + rows).replace(asked, "Loan Type")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Question,Answer,How old is your roof?,No",
        "Attribute,Value,colour,false",
        "Consent Type,Status,Phone,Qualified",
        "Consent Type,Lead Status,Phone,Declined",
        "Field,Value,Job,No",
    })
    void whatAsksNothingOfTheKindPasses(String asked, String answered, String question, String answer)
            throws IOException {
        String file = "phone," + asked + "," + answered + "\n" + FREE + "," + question + "," + answer + "\n" + ALSO_FREE
                + "," + question + "," + answer + "\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertBothMayBeCalled(Leads.run(scrub, file));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Consent Source,web,not read though it looks like a fact and may hold a no or a revocation",
        "Consent Level,Express,searched for refusals which leave their rows UNDETERMINED",
        "Observações,liga amanhã,free text searched for plain refusals only",
        "Deceased,No,",
    })
    void theReportSaysHowItIsRead(String column, String cell, String told) throws IOException {
        String report = Leads.scrub()
                .run(
                        new ByteArrayInputStream(
                                ("phone," + column + "\n" + FREE + "," + cell + "\n").getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream())
                .toString();
        assertTrue(
                told == null
                        ? !report.contains(column)
                        : report.replace(",", "").contains(told),
                report);
    }
}
