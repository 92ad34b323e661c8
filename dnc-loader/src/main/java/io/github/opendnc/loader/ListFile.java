package io.github.opendnc.loader;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.zip.FilePlace;
import io.github.opendnc.zip.Workbook;
import io.github.opendnc.zip.ZipDirectory;
import io.github.opendnc.zip.ZipMember;
import io.github.opendnc.zip.ZipMemberStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One downloaded file, plain or zipped. Reads every list in it to the end and computes the digest of the file. */
final class ListFile implements Closeable {
    /** Small enough to stay in the second cache of a core. */
    private static final int PIECE = 1 << 18;

    private final Path file;
    private final PublishedList format;
    private final LocalDate day;
    private final FilePlace place;
    private final FileChannel channel;
    private final long size;
    private final FileTime changed;
    private final Background<byte[]> digest;

    private ListFile(Path file, PublishedList format, LocalDate day, FileChannel channel) throws IOException {
        this.file = file;
        this.format = format;
        this.day = day;
        this.place = FilePlace.of(file);
        this.channel = channel;
        this.size = channel.size();
        if (size == 0) {
            throw place.malformed("a list", "an empty file");
        }
        this.changed = Files.getLastModifiedTime(file);
        this.digest = Background.start(() -> sha256(channel));
    }

    /**
     * Opens a file. From now on its digest is computed in the background.
     *
     * @param day the day on which it was obtained; the names of its members must not contradict it
     */
    static ListFile open(Path file, PublishedList format, LocalDate day) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe has no size and cannot be read twice, so nobody could show that it was whole.
            throw FilePlace.of(file).malformed("a file", Files.isDirectory(file) ? "a folder" : "a pipe or a device");
        }
        FileChannel channel = NamedChannel.open(file);
        try {
            return new ListFile(file, format, day, channel);
        } catch (IOException | RuntimeException unusable) {
            channel.close();
            throw unusable;
        }
    }

    /** Reads its lists to the end. What is wrong with a file that is still being written is said of that first. */
    void read(ContentReader content) throws IOException {
        try {
            if (isZip()) {
                readMembers(content);
            } else {
                content.read(Channels.newInputStream(channel), place);
            }
        } catch (MalformedFileException refused) {
            checkAtRest();
            throw refused;
        }
    }

    /** Waits for the size and digest of the file. It must not have changed since it was opened. */
    SourceFile source() throws IOException {
        byte[] sha256 = digest.join();
        checkAtRest();
        return SourceFile.of(file, size, sha256);
    }

    /** Asks the file, because the channel may be closed: whoever read ahead of a refusal was interrupted. */
    private void checkAtRest() throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.size() != size || !now.lastModifiedTime().equals(changed)) {
            throw place.malformed("a file at rest", "one that is being written");
        }
    }

    /** Stops all reading of the file. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Recognises a zip file by its content, because a browser or a user may have renamed it. */
    private boolean isZip() throws IOException {
        var start = ByteBuffer.allocate(2);
        return channel.read(start, 0) == 2 && start.get(0) == 'P' && start.get(1) == 'K';
    }

    private void readMembers(ContentReader content) throws IOException {
        List<ZipMember> members = ZipDirectory.read(channel, place, PublishedList.MOST_MEMBERS);
        Optional<String> workbook =
                Workbook.ofMembers(members.stream().map(ZipMember::name).toList());
        if (workbook.isPresent()) {
            throw place.malformed(ListContent.A_LIST, workbook.get());
        }
        if (members.stream().anyMatch(member -> member.name().startsWith("__MACOSX/"))) {
            throw place.malformed(
                    "a zip file as it was downloaded",
                    "one that macOS packed, with members of its own below __MACOSX: give the file from inside it");
        }
        if (members.size() > format.mostMembers()) {
            throw place.malformed(
                    "one member, as in each zip file of the United States",
                    members.size() + " members" + ListLoad.option(Country.CA));
        }
        if (members.isEmpty()) {
            throw place.malformed("a member", "an empty zip file");
        }
        @Nullable ListForm form = null;
        for (ZipMember member : members) {
            FilePlace inside = place.member(member.name());
            if (member.isFolder()) {
                throw inside.malformed("a list", "a folder");
            }
            FileName name = FileName.of(member.name(), inside);
            if (name.day().filter(named -> !named.equals(day)).isPresent()) {
                throw inside.malformed("a list obtained on " + day, name.day().get() + " in the member's name");
            }
            content.begin(name);
            ListForm found = readMember(member, inside, content);
            if (form != null && form != found) {
                throw inside.malformed("members of one kind", form + " and " + found);
            }
            form = found;
        }
    }

    private ListForm readMember(ZipMember member, FilePlace inside, ContentReader content) throws IOException {
        try (InputStream packed = new ZipMemberStream(channel, member, inside);
                InputStream in = new ReadAhead(packed)) {
            return content.read(in, inside);
        }
    }

    /**
     * The digest of the whole file. It takes longer than everything else, so it is computed on a core of its own. It
     * reads the file itself, by positions: passing on what the parser has read would cost more than reading it again
     * from the page cache.
     */
    private static byte[] sha256(FileChannel channel) throws IOException {
        MessageDigest digest = newSha256();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        for (long at = 0; channel.read(piece, at) >= 0; piece.clear()) {
            at += piece.position();
            digest.update(piece.flip());
        }
        return digest.digest();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
