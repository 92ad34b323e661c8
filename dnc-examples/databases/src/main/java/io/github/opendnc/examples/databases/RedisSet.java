package io.github.opendnc.examples.databases;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import redis.clients.jedis.HostAndPort;

/** Redis with one set of all numbers, its members the digits. Loaded by {@code SADD} of a thousand at a time. */
final class RedisSet implements Store {
    private static final byte[] KEY = "listed".getBytes(US_ASCII);
    private static final int BATCH = 1_000;

    private final RedisServer server;

    private RedisSet(RedisServer server) {
        this.server = server;
    }

    static RedisSet load(FlatFile list, HostAndPort address) throws IOException {
        RedisServer server = new RedisServer(address);
        List<byte[]> members = new ArrayList<>(BATCH);
        list.forEach(number -> {
            members.add(member(number));
            if (members.size() == BATCH) {
                add(server, members);
            }
        });
        if (!members.isEmpty()) {
            add(server, members);
        }
        return new RedisSet(server);
    }

    private static void add(RedisServer server, List<byte[]> members) {
        server.jedis().sadd(KEY, members.toArray(byte[][]::new));
        members.clear();
    }

    private static byte[] member(long number) {
        return Long.toString(number).getBytes(US_ASCII);
    }

    @Override
    public String name() {
        return "Redis, one set";
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
        return server.jedis().sismember(KEY, member(number));
    }

    /** One {@code SMISMEMBER}. */
    @Override
    public long[] listed(long[] numbers) {
        byte[][] members = Arrays.stream(numbers).mapToObj(RedisSet::member).toArray(byte[][]::new);
        List<Boolean> answers = server.jedis().smismember(KEY, members);
        long[] listed = new long[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (answers.get(i)) {
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
