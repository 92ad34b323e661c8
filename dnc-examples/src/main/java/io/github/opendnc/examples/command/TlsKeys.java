package io.github.opendnc.examples.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and the certificate of a service, in a PKCS #12 file. Java reads its own JKS in the same way. */
final class TlsKeys {
    private static final String OPTION = "--tls-key-store: ";

    private final Path file;
    private final KeyStore keys;
    private final SSLContext context;

    private TlsKeys(Path file, KeyStore keys, SSLContext context) {
        this.file = file;
        this.keys = keys;
        this.context = context;
    }

    /**
     * Reads them.
     *
     * @throws IOException if the file cannot be read, is not a key store, has another password, or has no key
     */
    static TlsKeys read(Path file, String password) throws IOException {
        try {
            KeyStore keys = load(file, password);
            if (keyAliases(keys).isEmpty()) {
                throw new IOException(OPTION + file + ": expected a key and its certificate, found none");
            }
            KeyManagerFactory identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            identity.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.getKeyManagers(), null, null);
            return new TlsKeys(file, keys, context);
        } catch (UnrecoverableKeyException other) {
            throw new IOException(
                    OPTION + file
                            + ": expected one password of the file and of the key in it, found another of the key",
                    other);
        } catch (GeneralSecurityException unusable) {
            throw new IOException(OPTION + file + ": " + unusable.getMessage(), unusable);
        }
    }

    /** The context with which a server identifies itself. */
    SSLContext context() {
        return context;
    }

    /** A text for each certificate that clients refuse now because of its dates. */
    List<String> invalidAt(Instant now) throws IOException {
        List<String> invalid = new ArrayList<>();
        try {
            for (String alias : keyAliases(keys)) {
                if (keys.getCertificate(alias) instanceof X509Certificate certificate
                        && (now.isBefore(certificate.getNotBefore().toInstant())
                                || now.isAfter(certificate.getNotAfter().toInstant()))) {
                    invalid.add("warning: " + OPTION + file + ": a certificate for "
                            + certificate.getNotBefore().toInstant() + " to "
                            + certificate.getNotAfter().toInstant() + ": clients that look at it refuse it now");
                }
            }
        } catch (GeneralSecurityException unusable) {
            throw new IOException(OPTION + file + ": " + unusable.getMessage(), unusable);
        }
        return invalid;
    }

    private static KeyStore load(Path file, String password) throws IOException, GeneralSecurityException {
        byte[] bytes = NamedFile.bytes(file);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try {
            keys.load(new ByteArrayInputStream(bytes), password.toCharArray());
        } catch (IOException other) {
            throw new IOException(
                    OPTION
                            + file
                            + (other.getCause() instanceof UnrecoverableKeyException
                                    ? ": expected the password that --tls-password-file has, found another"
                                    : ": expected a PKCS #12 or JKS key store, found another file or a part of one"),
                    other);
        }
        return keys;
    }

    /** The aliases of keys with a certificate. A secret key identifies nobody. */
    private static List<String> keyAliases(KeyStore keys) throws GeneralSecurityException {
        List<String> aliases = new ArrayList<>();
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                aliases.add(alias);
            }
        }
        return aliases;
    }
}
