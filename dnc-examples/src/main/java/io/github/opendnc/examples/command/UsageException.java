package io.github.opendnc.examples.command;

/** The options contradict each other or the world; the user can mend them. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
