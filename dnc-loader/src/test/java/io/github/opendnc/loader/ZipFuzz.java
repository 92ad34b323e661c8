package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.fuzz.InputBytes;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import io.github.opendnc.zip.ZipDirectory;
import io.github.opendnc.zip.ZipMember;
import io.github.opendnc.zip.ZipMemberStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip file: what our reader takes has the members and contents that {@link ZipFile} finds. An input that is no
 * zip file says how to make one and which of its bytes to change, so that most of what is tried has right checksums.
 */
public final class ZipFuzz {
    private static final int MOST_MEMBERS = 1_000;

    private ZipFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        boolean isZip = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        return isZip ? accepted(input) : acceptedWhenBuilt(new InputBytes(input));
    }

    private static boolean acceptedWhenBuilt(InputBytes plan) throws IOException {
        byte[] zip = build(plan);
        boolean changed = plan.hasMore();
        for (int i = 0; i < 8 && plan.hasMore(); i++) {
            int at = plan.two() % zip.length;
            zip[at] = (byte) plan.one();
        }
        boolean accepted = accepted(zip);
        assertTrue(accepted || changed, "an intact zip file was refused");
        return accepted;
    }

    private static byte[] build(InputBytes plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            int count = 1 + plan.one() % 3;
            for (int i = 0; i < count; i++) {
                String name = i + TestLists.text(plan.take(plan.one() % 12));
                int flags = plan.one();
                byte[] content = plan.take(plan.one());
                ZipEntry entry = new ZipEntry(name);
                if ((flags & 1) != 0) {
                    store(entry, content);
                }
                if ((flags & 2) != 0) {
                    entry.setComment(name);
                }
                if ((flags & 4) != 0) {
                    entry.setExtra(new byte[] {7, 7, 2, 0, 1, 2});
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }

    private static boolean accepted(byte[] bytes) throws IOException {
        Path file = Scratch.holding("list.zip", bytes);
        List<String> ours = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            FilePlace place = FilePlace.of(file);
            for (ZipMember member : ZipDirectory.read(channel, place, MOST_MEMBERS)) {
                try (InputStream in = new ZipMemberStream(channel, member, place.member(member.name()))) {
                    ours.add(member.name() + '\n' + TestLists.text(in.readAllBytes()));
                }
            }
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        ours.sort(null);
        byThePlatform(file).ifPresent(theirs -> assertEquals(theirs, ours));
        return true;
    }

    /** Empty if it finds fault with something that has no part in the content, such as an extra field. */
    private static Optional<List<String>> byThePlatform(Path file) throws IOException {
        List<String> members = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    members.add(entry.getName() + '\n' + TestLists.text(in.readAllBytes()));
                }
            }
        } catch (ZipException refused) {
            return Optional.empty();
        }
        members.sort(null);
        return Optional.of(members);
    }
}
