package io.github.opendnc.benchmarks;

/** Does nothing: the start of a JVM. */
final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {
        // The measure of what a JVM costs before it does anything.
    }
}
