package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small lists written to disk, and loaders for them. */
public final class TestLists {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    public static final String GUID = "4B95655D-7BFA-4CCA-8949-E911404284EE";

    private TestLists() {}

    public static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** The text of bytes, a character each. */
    public static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    public static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Path write(Path folder, String name, String content) {
        return write(folder, name, bytes(content));
    }

    /** A zip file of members given as name, content, name, content. */
    public static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static RegistryLoader us() {
        return RegistryLoader.of(PublishedList.US_FULL_LIST).obtained(DAY);
    }

    public static RegistryLoader canada() {
        return RegistryLoader.of(PublishedList.CANADA_FULL_LIST).obtained(DAY);
    }

    /** Goes through the numbers of a block, each as area code and local number together. */
    static void forEach(RecordBlock block, LongConsumer number) {
        long first = block.areaCode() * 10_000_000L + block.thousand() * 1_000L;
        long[] members = block.members();
        for (int word = 0; word < members.length; word++) {
            for (long left = members[word]; left != 0; left &= left - 1) {
                number.accept(first + (long) word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** A sink that remembers every number, as area code and local number together. */
    static final class Numbers implements NumberSink {
        final TreeSet<Long> numbers = new TreeSet<>();
        private long count;

        @Override
        public boolean add(int areaCode, int local) {
            numbers.add(areaCode * 10_000_000L + local);
            count++;
            return true;
        }

        @Override
        public boolean add(RecordBlock thousand) {
            forEach(thousand, numbers::add);
            count += thousand.records();
            return true;
        }

        @Override
        public void begin() {}

        @Override
        public long count() {
            return count;
        }

        @Override
        public String scope() {
            return "any area code";
        }

        @Override
        public void warn(String warning) {}
    }
}
