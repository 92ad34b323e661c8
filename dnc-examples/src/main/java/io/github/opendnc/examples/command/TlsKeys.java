package io.github.opendnc.examples.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and the certificate of a service, in a PKCS #12 file; Java reads its own JKS in the same way. */
final class TlsKeys {
    private static final String OPTION = "--tls-key-store: ";

    private TlsKeys() {}

    /**
     * What a server identifies itself by.
     *
     * @throws IOException if the file cannot be read, is none, has another password, or has no key
     */
    static SSLContext read(Path file, String password) throws IOException {
        try {
            KeyStore keys = load(file, password);
            if (!hasKey(keys)) {
                throw new IOException(OPTION + file + ": expected a key and its certificate, found none");
            }
            KeyManagerFactory identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            identity.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IOException(OPTION + file + ": " + unusable.getMessage(), unusable);
        }
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

    private static boolean hasKey(KeyStore keys) throws GeneralSecurityException {
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }
}
