package io.github.opendnc.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** One RoaringBitmap per area code over the seven-digit local numbers, on the heap, each run-optimised. */
final class RoaringNumbers implements NumberSet {
    private final @Nullable RoaringBitmap[] areas = new RoaringBitmap[Numbers.AREA_CODES];

    private RoaringNumbers() {}

    static RoaringNumbers build(Thousands thousands) {
        RoaringNumbers numbers = new RoaringNumbers();
        for (int areaCode : thousands.areaCodes()) {
            RoaringBitmapWriter<RoaringBitmap> writer =
                    RoaringBitmapWriter.writer().constantMemory().get();
            thousands.forEachLocal(areaCode, writer::add);
            RoaringBitmap area = writer.get();
            area.runOptimize();
            area.trim();
            numbers.areas[areaCode] = area;
        }
        return numbers;
    }

    /** Writes the bitmaps one after the other, each preceded by its area code and its size. */
    @Override
    public void save(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int areaCode = 0; areaCode < areas.length; areaCode++) {
                RoaringBitmap area = areas[areaCode];
                if (area != null) {
                    out.writeInt(areaCode);
                    out.writeInt(area.serializedSizeInBytes());
                    area.serialize(out);
                }
            }
            out.writeInt(-1);
        }
    }

    static RoaringNumbers open(Path file) throws IOException {
        RoaringNumbers numbers = new RoaringNumbers();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (int areaCode = in.readInt(); areaCode >= 0; areaCode = in.readInt()) {
                in.readInt();
                RoaringBitmap area = new RoaringBitmap();
                area.deserialize(in);
                numbers.areas[areaCode] = area;
            }
        }
        return numbers;
    }

    @Override
    public boolean contains(long number) {
        RoaringBitmap area = areas[Numbers.areaCode(number)];
        return area != null && area.contains(Numbers.local(number));
    }

    /** The serialised size, which is less than what the heap takes and the size others are held against. */
    @Override
    public long bytes() {
        return Arrays.stream(areas)
                .filter(Objects::nonNull)
                .mapToLong(RoaringBitmap::serializedSizeInBytes)
                .sum();
    }
}
