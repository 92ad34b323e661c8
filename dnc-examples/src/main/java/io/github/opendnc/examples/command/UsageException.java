package io.github.opendnc.examples.command;

/** The options contradict each other or what exists, and the user can correct them. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
