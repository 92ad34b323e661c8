package io.github.opendnc.fuzz;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Makes a snapshot's file as an input says, and changes some of its bytes as it says then. */
final class SnapshotPlan {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final int MOST_CHANGES = 8;

    private SnapshotPlan() {}

    static byte[] build(InputBytes plan) throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        int areaCodes = plan.one() % 4;
        for (int i = 0; i < areaCodes; i++) {
            int areaCode = plan.two() % 1_000;
            builder.covering(areaCode, DAY.minusDays(plan.one()));
            int blocks = plan.one() % 4;
            for (int block = 0; block < blocks; block++) {
                addBlock(plan, builder, areaCode);
            }
        }
        List<SourceFile> sources =
                plan.one() % 2 == 0 ? List.of() : List.of(new SourceFile("a.txt", plan.two(), "0a".repeat(32)));
        Path file = Scratch.file("built.snapshot");
        Files.deleteIfExists(file);
        builder.build().withSources(sources).writeTo(file);
        return Files.readAllBytes(file);
    }

    private static void addBlock(InputBytes plan, SnapshotBuilder builder, int areaCode) {
        int first = plan.two() % 10_000 * 1_000;
        int at = plan.two() % 1_000;
        int step = 1 + plan.one() % 64;
        int count = plan.one() * 4;
        for (int i = 0; i < count; i++) {
            builder.add(areaCode, first + (at + i * step) % 1_000);
        }
    }

    /** Changes bytes here and there; most of a small file is its directory, so the part is chosen first. */
    static byte[] change(byte[] intact, InputBytes plan) {
        byte[] file = intact.clone();
        ByteBuffer header = ByteBuffer.wrap(intact).order(ByteOrder.LITTLE_ENDIAN);
        int table = SnapshotBytes.HEADER + header.getInt(12);
        int directory = table + 12 * header.getInt(40);
        int blocks = (int) (file.length - header.getLong(32));
        int[] parts = {0, SnapshotBytes.HEADER, table, directory, blocks, file.length};
        for (int i = 0; i < MOST_CHANGES && plan.hasMore(); i++) {
            int part = plan.one() % (parts.length - 1);
            int length = parts[part + 1] - parts[part];
            int at = length == 0 ? 0 : parts[part] + plan.two() % length;
            file[at] ^= (byte) plan.one();
        }
        return file;
    }
}
