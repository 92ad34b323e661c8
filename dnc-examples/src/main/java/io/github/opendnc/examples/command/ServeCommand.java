package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.examples.serve.DecisionService;
import io.github.opendnc.examples.serve.ServiceSettings;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers other programs over HTTP. */
@Command(
        name = "serve",
        sortOptions = false,
        header = "Answers other programs over HTTP and FastAGI.",
        customSynopsis = "dnc serve [--us STORE] [--ca STORE] [--port N] [OPTION]...",
        description = "Answers GET /v1/decision?number=2125550143 with a status code: 200 the number may be called,"
                + " 403 it may not, 409 undetermined, 400 no number or a misspelt parameter, 503 no list or one"
                + " that is too old. Anything else, or no answer, means: do not call. The moment judged is that"
                + " of the question. A newer edition in the store is used within a second, a changed company"
                + " list within about two seconds. See docs/serve.md for the rest.",
        footer = {
            "",
            "Examples:",
            "  dnc serve --us lists --company-list ours.csv",
            "  dnc serve --us lists --ca lists --port 8710 --agi-port 4573",
            "  curl -i 'http://127.0.0.1:8710/v1/decision?number=2125550143&consent=NONE'",
            "",
            "Exit codes:",
            "  0, 130, 143  told to stop; questions already asked were answered",
            "  1            a list could not be loaded, or the port is taken",
            "  2            usage"
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration WATCH = Duration.ofSeconds(1);
    private static final int LONGEST_DRAIN = 1_000_000;

    private final Shell shell;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8710",
            description = "The port to listen on; 0 for a free port, which is shown. Default: ${DEFAULT-VALUE}.")
    private String port = "8710";

    @Option(
            names = "--agi-port",
            paramLabel = "PORT",
            description = "The port to listen on for FastAGI, on loopback only; 4573 is usual. Default: none.")
    private @Nullable String agiPort;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. An address other than loopback needs a token and TLS. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String bind = "127.0.0.1";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with the token that clients must send, as Authorization: Bearer TOKEN. One line of 8"
                    + " characters or more.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--tls-key-store",
            paramLabel = "FILE",
            description = "A PKCS #12 (or JKS) file with the key and the certificate of the service. Needs"
                    + " --tls-password-file.")
    private @Nullable Path keyStore;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "A file with the password of the key store. One line of 8 characters or more.")
    private @Nullable Path passwordFile;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to go on answering questions that have already arrived, after being told to stop."
                    + " Default: ${DEFAULT-VALUE}.")
    private String drain = "30";

    @Mixin
    private ZoneOption zone = new ZoneOption();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Mixin
    private CampaignOptions campaign = new CampaignOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Duration longest = Duration.ofSeconds(count("--drain", "a count of seconds", drain, LONGEST_DRAIN));
        zone.warn(shell);
        DecisionService service = start();
        CountDownLatch told = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(service, longest, told), "dnc-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        shell.warn(String.format(
                Locale.ROOT,
                "dnc: %s://%s:%d/ answers%s",
                keyStore == null ? "http" : "https",
                bind.contains(":") ? "[" + bind + "]" : bind,
                service.port(),
                service.agiPort().isPresent()
                        ? ", agi://127.0.0.1:" + service.agiPort().getAsInt() + "/dnc"
                        : ""));
        if (!ClockChange.missed().isEmpty()) {
            shell.warn("dnc: clocks: " + ClockText.ofThisJava()
                    + ": what depends on the hour there is UNDETERMINED; update Java or its time zone data");
        }
        try {
            told.await();
        } catch (InterruptedException closed) {
            Runtime.getRuntime().removeShutdownHook(stop);
            service.close();
        }
        return CommandLine.ExitCode.OK;
    }

    private DecisionService start() throws IOException {
        try {
            return DecisionService.start(settings());
        } catch (BindException taken) {
            throw new IOException(bind + ":" + port + ": " + taken.getMessage(), taken);
        }
    }

    private void stop(DecisionService service, Duration longest, CountDownLatch told) {
        try {
            service.drain(longest);
        } catch (IOException | InterruptedException failed) {
            shell.warn("dnc: stopped at once: " + failed);
        }
        told.countDown();
    }

    private ServiceSettings settings() throws IOException {
        InetAddress address = address();
        try {
            return new ServiceSettings(
                    new InetSocketAddress(address, port("--port", port)),
                    Optional.ofNullable(agiPort)
                            .map(given ->
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port("--agi-port", given))),
                    Scrubber.of(Registries.none(), rules.sets()),
                    lists.watched(shell, rules),
                    WATCH,
                    campaign.campaign(lists.countries()),
                    zone.zone(),
                    shell.clock(),
                    tokenFile == null ? Optional.empty() : Optional.of(token(tokenFile)),
                    keyStore == null ? Optional.empty() : Optional.of(keys(keyStore)));
        } catch (IllegalArgumentException open) {
            throw new UsageException("--bind " + bind + ": " + open.getMessage() + " (--token-file, --tls-key-store)");
        }
    }

    /** A header holds only ASCII, so nobody could send another token. */
    private static String token(Path file) throws IOException {
        String token = SecretFile.read("--token-file", file);
        if (token.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new UsageException("--token-file: " + file
                    + ": expected a token of ASCII letters, digits and signs, as a header can hold; found others");
        }
        return token;
    }

    private SSLContext keys(Path file) throws IOException {
        TlsKeys keys = TlsKeys.read(file, password());
        keys.invalidAt(shell.clock().instant()).forEach(shell::warn);
        return keys.context();
    }

    private InetAddress address() {
        if (bind.isBlank()) {
            throw notAnAddress(); // Java takes an empty name for loopback, but our message would then show no address.
        }
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException unknown) {
            throw notAnAddress();
        }
    }

    private UsageException notAnAddress() {
        return new UsageException("--bind: expected an address of this machine, found \"" + bind + "\"");
    }

    private static int port(String option, String given) {
        return count(option, "a port", given, 65_535);
    }

    /** A whole number from 0 up. It is read here, because picocli names no range for one that is too long. */
    private static int count(String option, String what, String given, int most) {
        if (given.matches("[0-9]{1,9}") && Integer.parseInt(given) <= most) {
            return Integer.parseInt(given);
        }
        throw new UsageException(option + ": expected " + what + " from 0 to " + most + ", found " + given);
    }

    /**
     * Checks the options. A password alone is refused, because its owner would believe that the service is encrypted.
     */
    private void checkOptions() {
        if (passwordFile != null && keyStore == null) {
            throw new UsageException("--tls-password-file: expected --tls-key-store FILE too, whose password it is");
        }
    }

    private String password() throws IOException {
        if (passwordFile == null) {
            throw new UsageException("--tls-key-store: expected --tls-password-file FILE too, with its password");
        }
        return SecretFile.read("--tls-password-file", passwordFile);
    }
}
