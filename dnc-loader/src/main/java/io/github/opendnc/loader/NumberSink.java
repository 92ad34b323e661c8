package io.github.opendnc.loader;

/** Takes what the parsers read. */
interface NumberSink {
    /**
     * Takes one record.
     *
     * @param areaCode 0 to 999
     * @param local 0 to 9999999
     * @return false if the list was not to hold this area code; nothing was taken, and the file is to be refused
     */
    boolean add(int areaCode, int local);

    /**
     * Takes records of one block, in their order in the list.
     *
     * @return false as above; the first record is at fault
     */
    boolean add(RecordBlock thousand);

    /** Begins another list: a file, or a member of a zip file. Order is judged within one list. */
    void begin();

    /** Begins a member of a zip file. It may hold no other area code than its name promises. */
    default void begin(FileName member) {}

    /** How many records were taken. */
    long count();

    /** Which area codes the list may hold, in words. */
    String scope();

    /** Notes something that is odd but harmless. */
    void warn(String warning);
}
