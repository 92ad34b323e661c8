package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several columns of one file that say yes or no of a refusal. */
final class SeveralRefusalsTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    @ParameterizedTest
    @CsvSource({
        "true, false, MAY_NOT_CALL",
        "false, true, MAY_NOT_CALL",
        "'', x, MAY_NOT_CALL",
        "true, perhaps, MAY_NOT_CALL",
        "perhaps, yes, MAY_NOT_CALL",
        "perhaps, no, UNDETERMINED",
        "0, perhaps, UNDETERMINED",
        "'', perhaps, UNDETERMINED",
        "perhaps, '', UNDETERMINED",
        "2026-10-01, perhaps, UNDETERMINED",
        "no, '', MAY_CALL",
        "' ', '', MAY_CALL",
        "false, 0, MAY_CALL",
    })
    void oneThatSaysYesBarsAndOneThatCannotBeReadIsUndetermined(String one, String other, String verdict)
            throws IOException {
        for (LeadScrub mapped : new LeadScrub[] {
            SCRUB.withMapping("do_not_call", "DoNotCall").withMapping("do_not_call", "hasoptedoutofcall"),
            SCRUB.withMapping("do_not_call", "HasOptedOutOfCall").withMapping("do_not_call", "DoNotCall")
        }) {
            String out = Leads.run(mapped, "phone,DoNotCall,HasOptedOutOfCall\n2125550142," + one + "," + other + "\n");
            assertTrue(out.contains("," + verdict + ","), out);
        }
    }

    /** A column of the fact's own name stays one of them. */
    @Test
    void aColumnOfTheFactsNameIsReadBesideThoseThatAreMapped() throws IOException {
        LeadScrub mapped = SCRUB.withMapping("do_not_call", "Blacklisted");
        for (String cells : new String[] {"yes,no,no", "no,yes,no", "no,no,yes"}) {
            String out = Leads.run(mapped, "phone,Do Not Call,Blacklisted,do_not_call\n2125550142," + cells + "\n");
            assertTrue(out.contains(",MAY_NOT_CALL,P,do-not-call"), out);
        }
    }

    @Test
    void everyOtherFactHasOneColumn() {
        LeadScrub mapped = SCRUB.withMapping("do_not_call_on", "DNC Date");
        assertEquals(
                "do_not_call_on is given twice; give the others as do_not_call, of which a day leaves its row undetermined",
                assertThrows(IllegalArgumentException.class, () -> mapped.withMapping("do_not_call_on", "Opt-out Date"))
                        .getMessage());
    }
}
