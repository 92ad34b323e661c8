package io.github.opendnc.benchmarks;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Guava's Bloom filter, told that one wrong answer in a thousand is acceptable. For a law that bars calls it is not. */
record BloomNumbers(BloomFilter<Long> filter) implements NumberSet {
    private static final double WRONG = 1e-3;

    static BloomNumbers build(Thousands thousands) {
        BloomFilter<Long> filter = BloomFilter.create(Funnels.longFunnel(), thousands.count(), WRONG);
        for (int areaCode : thousands.areaCodes()) {
            thousands.forEachLocal(areaCode, local -> filter.put(Numbers.of(areaCode, local)));
        }
        return new BloomNumbers(filter);
    }

    static BloomNumbers open(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            return new BloomNumbers(BloomFilter.readFrom(in, Funnels.longFunnel()));
        }
    }

    @Override
    public void save(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            filter.writeTo(out);
        }
    }

    @Override
    public boolean contains(long number) {
        return filter.mightContain(number);
    }

    @Override
    public long bytes() {
        return filter.serializedSize();
    }
}
