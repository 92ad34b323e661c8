package io.github.opendnc.examples.databases;

import java.util.Arrays;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/** One connection to a Redis server of our own, over loopback TCP, emptied when opened and when closed. */
final class RedisServer implements AutoCloseable {
    /** In milliseconds: a set of 26 million members takes seconds to be emptied, and the usual two are not enough. */
    private static final int PATIENCE = 120_000;

    private final Jedis jedis;
    private final long memoryBefore;

    RedisServer(HostAndPort address) {
        this.jedis = new Jedis(
                address,
                DefaultJedisClientConfig.builder().socketTimeoutMillis(PATIENCE).build());
        jedis.flushAll();
        this.memoryBefore = memory();
    }

    Jedis jedis() {
        return jedis;
    }

    String version() {
        return field("server", "redis_version");
    }

    /** By how much the memory that the server has in use grew: keys, values and what the allocator rounds up. */
    Size size() {
        return Size.inMemory(memory() - memoryBefore);
    }

    private long memory() {
        return Long.parseLong(field("memory", "used_memory"));
    }

    private String field(String section, String name) {
        return Arrays.stream(jedis.info(section).split("\r\n"))
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    @Override
    public void close() {
        jedis.flushAll();
        jedis.close();
    }
}
