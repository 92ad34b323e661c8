package io.github.opendnc.loader;

import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file as downloaded, plain or zipped: reads every list in it to the end and takes the file's digest. */
final class ListFile {
    private final Path file;
    private final RegistryFormat format;
    private final LocalDate day;
    private final FilePlace place;

    /**
     * A file.
     *
     * @param day the day on which it was obtained, which the names of its members must not contradict
     */
    ListFile(Path file, RegistryFormat format, LocalDate day) {
        this.file = file;
        this.format = format;
        this.day = day;
        this.place = FilePlace.of(file);
    }

    /** Reads its lists into {@code content}; returns size and digest of the file itself. */
    SourceFile read(ListContent content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe has no size and cannot be read twice, so it could not be shown to be whole.
            throw place.malformed("a file", Files.isDirectory(file) ? "a folder" : "a pipe or a device");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size == 0) {
                throw place.malformed("a list", "an empty file");
            }
            var changed = Files.getLastModifiedTime(file);
            MessageDigest digest = sha256();
            InputStream bytes = Channels.newInputStream(channel);
            if (isZip(channel)) {
                InputStream digested = new DigestInputStream(bytes, digest);
                Beside<Long> digesting = Beside.start(() -> digested.transferTo(OutputStream.nullOutputStream()));
                readMembers(channel, content);
                digesting.join();
            } else {
                try (InputStream ahead = ReadAhead.of(bytes, digest)) {
                    content.read(ahead, place);
                }
            }
            if (channel.position() != size
                    || channel.size() != size
                    || !Files.getLastModifiedTime(file).equals(changed)) {
                throw place.malformed("a file at rest", "one that is being written");
            }
            return new SourceFile(name(), size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private String name() {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /** A zip file is known by its content: a browser or a user may have renamed it. */
    private static boolean isZip(FileChannel channel) throws IOException {
        var start = ByteBuffer.allocate(2);
        return channel.read(start, 0) == 2 && start.get(0) == 'P' && start.get(1) == 'K';
    }

    private void readMembers(FileChannel channel, ListContent content) throws IOException {
        List<ZipMember> members = ZipDirectory.read(channel, place, format.mostMembers());
        if (members.isEmpty()) {
            throw place.malformed("a member", "an empty zip file");
        }
        ListContent.@Nullable Form form = null;
        for (ZipMember member : members) {
            FilePlace inside = place.member(member.name());
            if (member.isFolder()) {
                throw inside.malformed("a list", "a folder");
            }
            FileName name = FileName.of(member.name(), inside);
            if (name.day().filter(named -> !named.equals(day)).isPresent()) {
                throw inside.malformed("a list obtained on " + day, name.day().get() + " in the member's name");
            }
            ListContent.Form found = readMember(channel, member, inside, content);
            if (form != null && form != found) {
                throw inside.malformed("members of one kind", form + " and " + found);
            }
            form = found;
        }
    }

    private static ListContent.Form readMember(
            FileChannel channel, ZipMember member, FilePlace inside, ListContent content) throws IOException {
        try (InputStream packed = new ZipMemberStream(channel, member, inside);
                InputStream in = ReadAhead.of(packed)) {
            return content.read(in, inside);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
