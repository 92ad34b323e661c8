package io.github.opendnc.examples.serve;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * The settings of a service.
 *
 * @param http where it listens for HTTP
 * @param agi where it listens for FastAGI, if it does
 * @param rules the law, without a list
 * @param source where the lists come from
 * @param watch the time between two looks at the source
 * @param campaign the calls, unless a question says otherwise
 * @param zone the zone of the people called, unless a question says otherwise
 * @param clock the moment of each call, unless a question says otherwise
 * @param token what a client must know
 * @param tls how the connection is encrypted
 */
public record ServiceSettings(
        InetSocketAddress http,
        Optional<InetSocketAddress> agi,
        Scrubber rules,
        ListSource source,
        Duration watch,
        Campaign campaign,
        Optional<ZoneId> zone,
        Clock clock,
        Optional<String> token,
        Optional<SSLContext> tls) {
    /**
     * Checks that nothing is offered to other machines without encryption or to everybody.
     *
     * @throws IllegalArgumentException if something is
     */
    public ServiceSettings {
        if (!http.getAddress().isLoopbackAddress() && (token.isEmpty() || tls.isEmpty())) {
            throw new IllegalArgumentException("other machines are served with a token and TLS only");
        }
        if (agi.filter(address -> !address.getAddress().isLoopbackAddress()).isPresent()) {
            throw new IllegalArgumentException("FastAGI knows neither token nor TLS: it is served on loopback only");
        }
    }
}
