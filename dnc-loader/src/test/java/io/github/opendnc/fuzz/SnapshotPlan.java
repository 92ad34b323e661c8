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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a snapshot's file as an input says, and changes some of its bytes as it says then. */
final class SnapshotPlan {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final int MOST_CHANGES = 8;

    private static final int MOST_KEPT = 256;

    /** Files made lately: the fuzzer changes the changes most often, and building takes longer than all the rest. */
    private static final Map<Plan, byte[]> BUILT = new LinkedHashMap<>();

    private record Block(int first, int at, int step, int count) {}

    private record Area(int code, LocalDate obtained, List<Block> blocks) {}

    private record Plan(List<Area> areas, List<SourceFile> sources) {}

    private SnapshotPlan() {}

    static byte[] build(InputBytes input) throws IOException {
        Plan plan = read(input);
        byte[] built = BUILT.get(plan);
        if (built == null) {
            built = build(plan);
            if (BUILT.size() == MOST_KEPT) {
                BUILT.remove(BUILT.keySet().iterator().next());
            }
            BUILT.put(plan, built);
        }
        return built.clone();
    }

    private static Plan read(InputBytes input) {
        List<Area> areas = new ArrayList<>();
        for (int left = input.one() % 4; left > 0; left--) {
            int code = input.two() % 1_000;
            LocalDate obtained = DAY.minusDays(input.one());
            List<Block> blocks = new ArrayList<>();
            for (int more = input.one() % 4; more > 0; more--) {
                blocks.add(new Block(
                        input.two() % 10_000 * 1_000, input.two() % 1_000, 1 + input.one() % 64, input.one() * 4));
            }
            areas.add(new Area(code, obtained, blocks));
        }
        boolean bare = input.one() % 2 == 0;
        return new Plan(areas, bare ? List.of() : List.of(new SourceFile("a.txt", input.two(), "0a".repeat(32))));
    }

    private static byte[] build(Plan plan) throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        for (Area area : plan.areas) {
            builder.covering(area.code, area.obtained);
            for (Block block : area.blocks) {
                for (int i = 0; i < block.count; i++) {
                    builder.add(area.code, block.first + (block.at + i * block.step) % 1_000);
                }
            }
        }
        Path file = Scratch.file("built.snapshot");
        Files.deleteIfExists(file);
        builder.build().withSources(plan.sources).writeTo(file);
        return Files.readAllBytes(file);
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
