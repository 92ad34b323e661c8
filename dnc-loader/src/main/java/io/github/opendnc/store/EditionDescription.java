package io.github.opendnc.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The description in the file of an edition: its registry, the files it was made from, and what was accepted in spite
 * of a refusal.
 */
final class EditionDescription {
    private static final int SHA256 = 32;

    private EditionDescription() {}

    static byte[] bytes(Edition edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeText(out, edition.registry().value());
        out.writeInt(Integer.reverseBytes(edition.sources().size()));
        for (SourceFile source : edition.sources()) {
            writeText(out, source.name());
            out.writeLong(Long.reverseBytes(source.bytes()));
            out.write(HexFormat.of().parseHex(source.sha256()));
        }
        out.writeInt(Integer.reverseBytes(edition.acceptances().size()));
        for (Acceptance acceptance : edition.acceptances()) {
            writeText(out, acceptance.what());
            writeText(out, acceptance.who());
            writeText(out, acceptance.why());
        }
        return bytes.toByteArray();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(UTF_8);
        out.writeInt(Integer.reverseBytes(utf8.length));
        out.write(utf8);
    }

    static Edition.Draft read(Path file, ByteBuffer description, int number) throws MalformedFileException {
        String expected = "a registry, source files and what was let pass";
        try {
            Edition.Draft draft = new Edition.Draft(new RegistryId(text(description)), number);
            List<SourceFile> sources = new ArrayList<>();
            for (int left = description.getInt(); left != 0; left--) {
                String name = text(description);
                long bytes = description.getLong();
                byte[] sha256 = new byte[SHA256];
                description.get(sha256);
                sources.add(new SourceFile(name, bytes, HexFormat.of().formatHex(sha256)));
            }
            List<Acceptance> acceptances = new ArrayList<>();
            for (int left = description.getInt(); left != 0; left--) {
                acceptances.add(new Acceptance(text(description), text(description), text(description)));
            }
            if (description.hasRemaining()) {
                throw MalformedFileException.of(file, expected, "more behind them");
            }
            draft.sources = sources;
            draft.acceptances = acceptances;
            return draft;
        } catch (BufferUnderflowException | IllegalArgumentException | CharacterCodingException broken) {
            throw MalformedFileException.of(file, expected, "a description that is none", broken);
        }
    }

    private static String text(ByteBuffer description) throws CharacterCodingException {
        int length = description.getInt();
        if (length < 0 || length > description.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer bytes = description.slice(description.position(), length);
        description.position(description.position() + length);
        return UTF_8.newDecoder().decode(bytes).toString();
    }
}
