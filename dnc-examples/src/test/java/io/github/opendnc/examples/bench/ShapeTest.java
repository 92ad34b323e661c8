package io.github.opendnc.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShapeTest {
    private static final int NUMBERS = 1_200_000;

    private static Shape shape(Fill fill) {
        return Shape.of(List.of(new SyntheticAreaCode(212, NUMBERS, 7, fill)));
    }

    @Test
    void skewedBlocksAreAsThinAndAsFullAsThoseOfTheWholeList() {
        Shape shape = shape(Fill.SKEWED);
        assertEquals(NUMBERS, (double) shape.numbers(), NUMBERS * 0.05);
        assertEquals(0.11, shape.median(), 0.02);
        assertEquals(0.62, shape.p95(), 0.05);
        assertEquals(0.34, shape.entropy(), 0.02);
    }

    @Test
    void evenBlocksAreAlike() {
        Shape shape = shape(Fill.EVEN);
        assertEquals(NUMBERS, (double) shape.numbers(), NUMBERS * 0.05);
        assertTrue(shape.median() > 0.2);
        assertTrue(shape.p95() < 0.6);
    }

    @Test
    void countsEveryNumberOnceAndSaysSo() {
        Shape shape = Shape.of(SyntheticRegistry.of("CA", 200_000, 7).areaCodes());
        assertTrue(shape.largestAreaCode() < shape.numbers());
        assertTrue(shape.blocks() <= shape.numbers());
        assertTrue(shape.toString()
                .contains("%,d numbers in %d area codes".formatted(shape.numbers(), shape.areaCodes())));
        assertEquals(0, Shape.of(List.of()).numbers());
    }

    @Test
    void halfOfTheQuestionsAreListed() throws IOException {
        SyntheticRegistry registry = SyntheticRegistry.of("US", 100_000, 7, Fill.SKEWED);
        Set<Long> listed = new HashSet<>();
        for (SyntheticAreaCode areaCode : registry.areaCodes()) {
            areaCode.forEachListed(local -> listed.add((1_000L + areaCode.code()) * 1_000_0000L + local));
        }
        long[] questions = registry.questions(10_000, 7);
        assertEquals(
                5_000,
                (double) Arrays.stream(questions).filter(listed::contains).count(),
                250);
    }
}
