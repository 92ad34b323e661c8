package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.LocalDate;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The service for other machines, in a process of its own: encrypted, and only for whoever knows the token. */
final class ServeWithTlsTest {
    private static final String PASSWORD = "a password of a test";
    private static final String TOKEN = "a-token-of-a-test-of-32-letters-";
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyWhoKnowsTheTokenIsAnsweredAndNothingInTheClear() throws Exception {
        Path keys = keys();
        Path store = folder.resolve("store");
        SnapshotStore.at(store)
                .publish(Snapshot.builder(RegistryId.US_NATIONAL)
                        .covering(212, OBTAINED)
                        .add(212, 5_550_143)
                        .build());
        try (ServeProcess process = ServeProcess.start(
                folder.resolve("err"),
                "--us",
                store.toString(),
                "--port",
                "0",
                "--bind",
                "0.0.0.0",
                "--token-file",
                secret("token", "\uFEFF" + TOKEN + "\r").toString(),
                "--tls-key-store",
                keys.toString(),
                "--tls-password-file",
                secret("password", PASSWORD).toString())) {
            int port = process.port("https://0\\.0\\.0\\.0:(\\d+)/ answers");
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(trust(keys)).build();
            assertEquals(403, code(trusting, "https", port, "2125550143", TOKEN));
            assertEquals(200, code(trusting, "https", port, "2125550102", TOKEN));
            assertEquals(401, code(trusting, "https", port, "2125550102", "another-token-of-32-letters-----"));
            HttpClient others = HttpClient.newHttpClient();
            assertThrows(IOException.class, () -> code(others, "https", port, "2125550102", TOKEN));
            assertThrows(IOException.class, () -> code(others, "http", port, "2125550102", TOKEN));
        }
    }

    /** In one line each, with the option and the file. */
    @Test
    void keysThatAreNoneAreNamed() throws Exception {
        Path store = folder.resolve("store");
        SnapshotStore.at(store)
                .publish(Snapshot.builder(RegistryId.US_NATIONAL)
                        .covering(212, OBTAINED)
                        .build());
        Path good = secret("password", PASSWORD);
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone\n212-555-0143\n");
        Path empty = Files.writeString(folder.resolve("empty.p12"), "");
        KeyStore nothing = KeyStore.getInstance("PKCS12");
        nothing.load(null, null);
        nothing.setEntry(
                "a secret key",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")),
                new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        Path none = folder.resolve("none.p12");
        try (OutputStream out = Files.newOutputStream(none)) {
            nothing.store(out, PASSWORD.toCharArray());
        }
        String noStore = "expected a PKCS #12 or JKS key store, found another file or a part of one";
        assertEquals("dnc: --tls-key-store: " + leads + ": " + noStore + "\n", refused(1, store, leads, good));
        assertEquals("dnc: --tls-key-store: " + empty + ": " + noStore + "\n", refused(1, store, empty, good));
        assertEquals(
                "dnc: --tls-key-store: " + none + ": expected a key and its certificate, found none\n",
                refused(1, store, none, good));
        Path keys = keys();
        assertEquals(
                "dnc: --tls-key-store: " + keys
                        + ": expected the password that --tls-password-file has, found another\n",
                refused(1, store, keys, secret("other", "another password")));
        Path twice = withOtherKeyPassword(keys);
        assertEquals(
                "dnc: --tls-key-store: " + twice
                        + ": expected one password of the file and of the key in it, found another of the key\n",
                refused(1, store, twice, good));
        String brief = refused(2, store, keys, secret("brief", "seven77"));
        assertTrue(brief.startsWith("dnc: --tls-password-file: "), brief);
        assertTrue(brief.contains("brief: expected one line of 8 characters and more, found 7 characters\n"), brief);
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xe9, 1, 2, 3, 4, 5, 6, 7, 8});
        String binary = refused(2, store, keys, bytes);
        assertTrue(binary.contains("bytes: expected text in UTF-8, found bytes that are none\n"), binary);
    }

    /** It answers all the same: whoever cannot connect does not call. */
    @Test
    void aCertificateThatHasEndedIsWarnedOf() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), "212,5550101\n");
        try (var taken = new ServerSocket(0)) {
            DncRun run = DncRun.at(
                    "2090-01-01T12:00:00Z",
                    "serve",
                    "--us",
                    list.toString(),
                    "--us-obtained",
                    "2089-12-31",
                    "--port",
                    String.valueOf(taken.getLocalPort()),
                    "--tls-key-store",
                    keys().toString(),
                    "--tls-password-file",
                    secret("password", PASSWORD).toString());
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.err().startsWith("warning: --tls-key-store: "), run.err());
            assertTrue(run.err().contains(": clients that look at it refuse it now\n"), run.err());
        }
    }

    private static Path withOtherKeyPassword(Path keys) throws Exception {
        KeyStore given = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        String alias = given.aliases().nextElement();
        KeyStore other = KeyStore.getInstance("JKS");
        other.load(null, null);
        other.setKeyEntry(
                alias,
                given.getKey(alias, PASSWORD.toCharArray()),
                "another password".toCharArray(),
                given.getCertificateChain(alias));
        Path file = keys.resolveSibling("two-passwords.jks");
        try (OutputStream out = Files.newOutputStream(file)) {
            other.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static String refused(int exit, Path store, Path keys, Path password) {
        DncRun run = DncRun.of(
                "serve",
                "--us",
                store.toString(),
                "--port",
                "0",
                "--tls-key-store",
                keys.toString(),
                "--tls-password-file",
                password.toString());
        assertEquals(exit, run.exit(), run.err());
        return run.err();
    }

    private int code(HttpClient client, String scheme, int port, String number, String token) throws Exception {
        URI uri = URI.create(scheme + "://localhost:" + port + "/v1/decision?number=" + number + "&call_at="
                + DncRun.DAY + "T12:00:00");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private Path secret(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n");
    }

    private Path keys() throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "dnc",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool").toFile())
                .start();
        assertEquals(0, tool.waitFor(), () -> "keytool failed");
        return keys;
    }

    private static SSLContext trust(Path keys) throws Exception {
        KeyStore ours = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            ours.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("dnc", ours.getCertificate("dnc"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
