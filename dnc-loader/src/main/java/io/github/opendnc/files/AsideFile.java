package io.github.opendnc.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written in the directory of its target before it takes the target's place. Only its owner may read it.
 * When the program is told to stop (SIGINT, SIGTERM, SIGHUP, System.exit) it is removed; when it is killed or the power
 * fails, it stays: hidden, with the name of the target, or the beginning of a long one, and the ending {@code .tmp}.
 * Thread-safe, because a program that stops does so in another thread.
 */
final class AsideFile {
    /** In characters, of three bytes at the most. */
    private static final int LONGEST_BEGIN = 64;

    private final Path path;
    private final Path target;
    private final Thread whenStopped = new Thread(this::removeNow, "dnc-aside");
    private boolean gone;

    private AsideFile(Path path, Path target) {
        this.path = path;
        this.target = target;
    }

    /** A file beside its target; nothing is written yet. */
    static AsideFile of(Path target) throws IOException {
        String suffix = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, Character.MAX_RADIX);
        AsideFile aside = new AsideFile(target.resolveSibling("." + begin(target) + "." + suffix + ".tmp"), target);
        try {
            Runtime.getRuntime().addShutdownHook(aside.whenStopped);
        } catch (IllegalStateException stopping) {
            throw new IOException(target.getFileName() + ": not written, the program is stopping", stopping);
        }
        return aside;
    }

    /** Of the name of the target as much as leaves room for what is added: most systems have names of 255 bytes. */
    private static String begin(Path target) {
        String name = String.valueOf(target.getFileName());
        if (name.length() <= LONGEST_BEGIN) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(LONGEST_BEGIN - 1));
        return name.substring(0, splits ? LONGEST_BEGIN - 1 : LONGEST_BEGIN);
    }

    /** Makes the file. */
    synchronized FileChannel create() throws IOException {
        checkStopped();
        try {
            return OwnerOnly.create(path);
        } catch (FileSystemException ofAside) {
            gone = true; // nothing was made that could be removed
            throw ofTarget(ofAside);
        }
    }

    /** What a user may read: of the file that was asked for, and not of this one. */
    private FileSystemException ofTarget(FileSystemException ofAside) {
        String reason = String.valueOf(ofAside.getReason());
        if (ofAside instanceof NoSuchFileException) {
            reason = "its directory does not exist";
        } else if (ofAside instanceof AccessDeniedException) {
            reason = "permission denied to write in its directory";
        }
        FileSystemException told = new FileSystemException(target.toString(), null, reason);
        told.initCause(ofAside);
        return told;
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** Puts it in the place of its target. */
    void publish() throws IOException {
        synchronized (this) {
            checkStopped();
            try {
                Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException ofAside) {
                throw ofTarget(ofAside);
            }
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
            throw new IOException(target.getFileName() + ": not written, the program is stopping");
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
                boolean isThere = !gone;
                gone = true;
                if (isThere) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            System.getLogger(AsideFile.class.getName())
                    .log(System.Logger.Level.WARNING, path.getFileName() + ": left behind, " + e.getMessage());
        }
    }
}
