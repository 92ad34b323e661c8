package io.github.opendnc.examples.databases;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.Response;

/**
 * Redis with one bitmap of ten million bits for each area code: the densest plain layout, 1.25 MB an area code however
 * few numbers it has. Loaded by one {@code SET} of the whole bitmap, put together here from the ascending file.
 */
final class RedisBitmap implements Store {
    private static final int LOCALS = 10_000_000;
    private static final int AREA_CODES = 1_000;

    private final RedisServer server;
    private final byte[][] keys = new byte[AREA_CODES][];

    private RedisBitmap(RedisServer server) {
        this.server = server;
        Arrays.setAll(
                keys,
                areaCode -> String.format(Locale.ROOT, "listed:%03d", areaCode).getBytes(US_ASCII));
    }

    static RedisBitmap load(FlatFile list, HostAndPort address) throws IOException {
        RedisBitmap store = new RedisBitmap(new RedisServer(address));
        byte[] bitmap = new byte[LOCALS / 8];
        BitSet areaCodes = new BitSet(AREA_CODES);
        list.forEach(number -> {
            int areaCode = areaCode(number);
            if (!areaCodes.get(areaCode)) {
                store.set(areaCodes.length() - 1, bitmap);
                if (areaCode < areaCodes.length()) {
                    throw new IOException("expected ascending area codes");
                }
                Arrays.fill(bitmap, (byte) 0);
                areaCodes.set(areaCode);
            }
            int local = local(number);
            bitmap[local >> 3] |= (byte) (0x80 >> (local & 7));
        });
        store.set(areaCodes.length() - 1, bitmap);
        return store;
    }

    private void set(int areaCode, byte[] bitmap) {
        if (areaCode >= 0) {
            server.jedis().set(keys[areaCode], bitmap);
        }
    }

    private static int areaCode(long number) {
        return (int) (number / LOCALS % AREA_CODES);
    }

    private static int local(long number) {
        return (int) (number % LOCALS);
    }

    @Override
    public String name() {
        return "Redis, bitmap per area code";
    }

    @Override
    public String version() {
        return server.version();
    }

    @Override
    public Size size() {
        return server.size();
    }

    @Override
    public boolean lists(long number) {
        return server.jedis().getbit(keys[areaCode(number)], local(number));
    }

    /** A {@code GETBIT} for each number, in one pipeline. */
    @Override
    public long[] listed(long[] numbers) {
        List<Response<Boolean>> bits = new ArrayList<>(numbers.length);
        try (Pipeline pipeline = server.jedis().pipelined()) {
            for (long number : numbers) {
                bits.add(pipeline.getbit(keys[areaCode(number)], local(number)));
            }
        }
        long[] listed = new long[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (bits.get(i).get()) {
                listed[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(listed, count);
    }

    @Override
    public void close() {
        server.close();
    }
}
