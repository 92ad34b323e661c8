package io.github.opendnc.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written in the directory of its target before it takes the target's place. Only its owner may read it.
 * When the program is told to stop (SIGINT, SIGTERM, SIGHUP, System.exit) it is removed; when it is killed or the power
 * fails, it stays: hidden, with the target's name and the ending {@code .tmp}. Thread-safe, because a program that stops
 * does so in another thread.
 */
final class AsideFile {
    private final Path path;
    private final Thread whenStopped = new Thread(this::removeNow, "dnc-aside");
    private boolean gone;

    private AsideFile(Path path) {
        this.path = path;
    }

    /** A file beside its target; nothing is written yet. */
    static AsideFile of(Path target) throws IOException {
        String suffix = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, Character.MAX_RADIX);
        AsideFile aside = new AsideFile(target.resolveSibling("." + target.getFileName() + "." + suffix + ".tmp"));
        try {
            Runtime.getRuntime().addShutdownHook(aside.whenStopped);
        } catch (IllegalStateException stopping) {
            throw new IOException(target.getFileName() + ": not written, the program is stopping", stopping);
        }
        return aside;
    }

    /** Makes the file. */
    synchronized FileChannel create() throws IOException {
        checkStopped();
        return OwnerOnly.create(path);
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** Puts it in the place of its target. */
    void moveTo(Path target) throws IOException {
        synchronized (this) {
            checkStopped();
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            gone = true;
        }
        forget();
    }

    /** Removes it, if it has not taken the place of its target. */
    void remove() throws IOException {
        synchronized (this) {
            if (!gone) {
                Files.deleteIfExists(path);
                gone = true;
            }
        }
        forget();
    }

    private void checkStopped() throws IOException {
        if (gone) {
            throw new IOException(path.getFileName() + ": removed, the program is stopping");
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException stopping) {
            // Then the hook runs, and finds that there is nothing to do.
        }
    }

    private void removeNow() {
        try {
            synchronized (this) {
                gone = true;
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(AsideFile.class.getName())
                    .log(System.Logger.Level.WARNING, path.getFileName() + ": left behind, " + e.getMessage());
        }
    }
}
