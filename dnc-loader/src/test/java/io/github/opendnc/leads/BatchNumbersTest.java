package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The lists are asked for a batch of rows at once, and every number has the answer that it has alone. */
class BatchNumbersTest {
    private static final Queue<List<PhoneNumber>> ASKED = new ConcurrentLinkedQueue<>();

    private static LeadScrub watched() {
        ASKED.clear();
        return Leads.scrub(new KeyedDecider() {
            @Override
            public Answer decide(Call call, NumberKey key) {
                return Leads.ODD_IS_LISTED.decide(call, key);
            }

            @Override
            public List<NumberKey> numberKeys(List<PhoneNumber> numbers) {
                ASKED.add(numbers);
                return Leads.keys(numbers);
            }
        });
    }

    @Test
    void aBatchIsAskedOnceForWhatCouldBeReadInTheOrderOfTheFile() throws IOException {
        Leads.run(
                watched(),
                "phone,mobile\n2125550143,2125550142\n\n2.13E+09,4165550142\n2125550144\n2125550145,2125550143,x\n");
        List<PhoneNumber> expected = LongStream.of(
                        1_212_555_0143L,
                        1_212_555_0142L,
                        1_416_555_0142L,
                        1_212_555_0144L,
                        1_212_555_0145L,
                        1_212_555_0143L)
                .mapToObj(PhoneNumber::new)
                .toList();
        assertEquals(List.of(expected), List.copyOf(ASKED));
    }

    @Test
    void manyRowsAreAskedByTheThousand() throws IOException {
        Leads.run(watched().inCharacters(), "phone\n" + "2125550143\n".repeat(2_500));
        assertEquals(List.of(500, 1_000, 1_000), sizes());
    }

    @Test
    void manyRecordsAreAskedByTheFiveHundred() throws IOException {
        Leads.run(watched(), "phone\n" + "2125550143\n".repeat(1_500));
        assertEquals(List.of(476, 512, 512), sizes());
    }

    private static List<Integer> sizes() {
        return ASKED.stream().map(List::size).sorted().toList();
    }

    @Test
    void rowsWithoutANumberAskForNothing() throws IOException {
        assertTrue(Leads.run(watched(), "phone\n\n\nnone\n").contains("none,,UNDETERMINED,"));
        assertEquals(List.of(List.of()), List.copyOf(ASKED));
    }

    /** Listed, clear, on the company's list, not covered, of other countries, unreadable, ragged: in one file or each alone. */
    @Test
    void aRowIsAnsweredAmongOthersAsItIsAlone() throws IOException {
        LeadScrub scrub =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
        String header = "phone,technology,mobile\n";
        List<String> rows = IntStream.range(0, 300)
                .mapToObj(i -> switch (i % 13) {
                    case 3 -> "none,," + number(i) + "\n";
                    case 5 -> number(i) + "\n";
                    case 7 -> "\n";
                    case 9 -> number(i) + ",,+442079460958\n";
                    default -> number(i) + (i % 4 == 0 ? ",PRERECORDED," : ",,") + number(7 * i + 1) + "\n";
                })
                .toList();
        int headerLength = Leads.run(scrub, header).length();
        StringBuilder alone = new StringBuilder(Leads.run(scrub, header));
        for (String row : rows) {
            alone.append(Leads.run(scrub, header + row).substring(headerLength));
        }
        assertEquals(alone.toString(), Leads.run(scrub, header + rows.stream().collect(Collectors.joining())));
    }

    private static long number(int i) {
        return Lists.local(List.of(212L, 303L, 416L, 646L, 876L).get(i % 5), i % 100);
    }
}
