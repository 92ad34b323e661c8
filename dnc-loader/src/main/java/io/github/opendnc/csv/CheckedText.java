package io.github.opendnc.csv;

/** Text of a file that was read before and is sound, so it is not checked again. Immutable and thread-safe. */
record CheckedText(TextBytes text) implements TextBytes {
    @Override
    public int firstCharacter(byte[] bytes, int from, int limit) {
        return text.firstCharacter(bytes, from, limit);
    }

    @Override
    public int check(byte[] bytes, int from, int to, int limit) {
        return text.firstCharacter(bytes, to, limit);
    }

    @Override
    public int blank(byte[] bytes, int at, int limit) {
        return text.blank(bytes, at, limit);
    }
}
