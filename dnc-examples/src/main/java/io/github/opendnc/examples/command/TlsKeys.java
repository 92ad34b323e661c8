package io.github.opendnc.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and the certificate of a service, in a PKCS #12 file. */
final class TlsKeys {
    private TlsKeys() {}

    /**
     * What a server identifies itself by.
     *
     * @throws IOException if the file cannot be read, is none, or has another password
     */
    static SSLContext read(Path file, String password) throws IOException {
        try (InputStream in = Files.newInputStream(NamedFile.toRead(file))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password.toCharArray());
            KeyManagerFactory identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            identity.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IOException(file + ": " + unusable.getMessage(), unusable);
        }
    }
}
