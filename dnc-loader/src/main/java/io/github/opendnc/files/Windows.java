package io.github.opendnc.files;

/**
 * Whether this program runs on Windows. There a file that somebody has open or mapped, or that is marked read-only, can
 * be neither replaced nor deleted.
 */
public final class Windows {
    /** Whether it does, by the name of the system that Java gives. */
    public static final boolean HERE = System.getProperty("os.name", "").startsWith("Windows");

    private Windows() {}
}
