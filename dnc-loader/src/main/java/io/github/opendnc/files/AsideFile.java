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
 * A file that is written in the directory of its target before it replaces the target. Only its owner may read it. It
 * is removed if the program is told to stop (SIGINT, SIGTERM, SIGHUP, System.exit). It stays if the program is killed
 * or the power fails. It is then hidden, and has the name of the target, or the beginning of a long one, and the ending
 * {@code .tmp}. Thread-safe, because a stopping program removes it in another thread.
 */
final class AsideFile {
    /** In characters, each of at most three bytes. */
    private static final int LONGEST_BEGIN = 64;

    private final Path path;
    private final Path target;
    private final Thread whenStopped = new Thread(this::removeNow, "dnc-aside");
    private boolean gone;

    private AsideFile(Path path, Path target) {
        this.path = path;
        this.target = target;
    }

    /** A file beside its target. Nothing is written yet. */
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

    /**
     * The beginning of the target's name. Most systems have names of 255 bytes, so this leaves room for what is added.
     */
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
            gone = true; // no file was made, so there is none to remove
            throw ofTarget(ofAside);
        }
    }

    /** The exception in words that a user can understand: about the file that was asked for, and not about this one. */
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

    Path path() {
        return path;
    }

    /** Puts it in place of its target. */
    void publish() throws IOException {
        synchronized (this) {
            checkStopped();
            try {
                Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AccessDeniedException ofAside) {
                throw Windows.HERE && Files.exists(target) ? held(ofAside) : ofTarget(ofAside);
            } catch (FileSystemException ofAside) {
                throw ofTarget(ofAside);
            }
            gone = true;
        }
        forget();
    }

    /** Windows replaces no file that another program has open, and none that is marked read-only. */
    private FileSystemException held(FileSystemException ofAside) {
        FileSystemException told = new FileSystemException(
                target.toString(), null, "could not be replaced: another program has it open, or it is read-only");
        told.initCause(ofAside);
        return told;
    }

    /** Removes it, unless it has replaced its target. */
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
            // The hook is already running, and will find nothing to do.
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
