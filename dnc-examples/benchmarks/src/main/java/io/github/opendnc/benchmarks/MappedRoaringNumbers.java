package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** The bitmaps that {@link RoaringNumbers#save} wrote, read where they lie in the mapped file. */
final class MappedRoaringNumbers implements NumberSet {
    private final @Nullable ImmutableRoaringBitmap[] areas = new ImmutableRoaringBitmap[Numbers.AREA_CODES];

    private MappedRoaringNumbers() {}

    static MappedRoaringNumbers open(Path file) throws IOException {
        MappedRoaringNumbers numbers = new MappedRoaringNumbers();
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int areaCode = bytes.getInt(); areaCode >= 0; areaCode = bytes.getInt()) {
                int size = bytes.getInt();
                numbers.areas[areaCode] = new ImmutableRoaringBitmap(bytes.slice(bytes.position(), size));
                bytes.position(bytes.position() + size);
            }
        }
        return numbers;
    }

    @Override
    public boolean contains(long number) {
        ImmutableRoaringBitmap area = areas[Numbers.areaCode(number)];
        return area != null && area.contains(Numbers.local(number));
    }

    @Override
    public long bytes() {
        return Arrays.stream(areas)
                .filter(Objects::nonNull)
                .mapToLong(ImmutableRoaringBitmap::serializedSizeInBytes)
                .sum();
    }
}
