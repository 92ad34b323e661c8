package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a CRM says of a person in a column of yes and no, and a single look-up: by the rules of both countries. */
final class DoNotCallColumnTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SURVEY)).at(Leads.DAY);

    @ParameterizedTest
    @CsvSource({
        "TRUE, 'MAY_NOT_CALL,P,do-not-call'",
        "yes, 'MAY_NOT_CALL,P,do-not-call'",
        "1, 'MAY_NOT_CALL,P,do-not-call'",
        "X, 'MAY_NOT_CALL,P,do-not-call'",
        "false, 'MAY_CALL,'",
        "No, 'MAY_CALL,'",
        "0, 'MAY_CALL,'",
        "'', 'MAY_CALL,'",
        "perhaps, 'UNDETERMINED,B,?do_not_call'",
        "2026-10-01, 'UNDETERMINED,B,?do_not_call'",
    })
    void trueBarsAlwaysAndFalseSaysNothing(String cell, String answer) throws IOException {
        for (String number : new String[] {"2125550142", "4165550142"}) {
            String mapped = Leads.run(
                    SCRUB.withMapping("do_not_call", "HasOptedOutOfCall"),
                    "phone,HasOptedOutOfCall\n" + number + "," + cell + "\n");
            assertTrue(mapped.contains("," + answer), mapped);
            String named = Leads.run(SCRUB, "phone,Do Not Call\n" + number + "," + cell + "\n");
            assertTrue(named.contains("," + answer), named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, yes, 'MAY_NOT_CALL,D,'",
        "2026-11-20, no, 'MAY_CALL,C,'",
        "2026-11-20, '', 'UNDETERMINED,B,?registry_listed'",
        "'', no, 'UNDETERMINED,B,?registry_checked_on'",
        "2026-11-20, maybe, 'UNDETERMINED,B,?registry_listed'",
        "2026-11-25, no, 'UNDETERMINED,B,?registry_checked_on'",
    })
    void aLookUpNeedsItsDayAndItsAnswer(String day, String listed, String answer) throws IOException {
        String out = Leads.run(
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY),
                "phone,registry_checked_on,registry_listed\n2125550142," + day + "," + listed + "\n");
        assertTrue(out.contains("," + answer), out);
    }
}
