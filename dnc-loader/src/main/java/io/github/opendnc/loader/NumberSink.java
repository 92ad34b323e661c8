package io.github.opendnc.loader;

/** Where the parsers put what they read. */
interface NumberSink {
    /**
     * Takes one record.
     *
     * @param areaCode 0 to 999
     * @param local 0 to 9999999
     * @return false if the list was not to hold this area code: nothing was taken, and the file is to be refused
     */
    boolean add(int areaCode, int local);

    /**
     * Takes records of one block, in the order in which they stood.
     *
     * @return false likewise; the first of them is at fault
     */
    boolean add(RecordBlock thousand);

    /** Another list begins: a file, or a member of a zip file. Order is judged within one list. */
    void begin();

    /** How many records were taken. */
    long count();

    /** Which area codes the list may hold, in words. */
    String scope();

    /** Notes what is odd and harmless. */
    void warn(String warning);
}
