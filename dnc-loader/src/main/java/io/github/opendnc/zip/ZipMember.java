package io.github.opendnc.zip;

/**
 * One member of a zip file, as its central directory and its local header both describe it.
 *
 * @param name as written in the file
 * @param method {@link #STORED} or {@link #DEFLATED}
 * @param crc CRC-32 of the content
 * @param packed bytes in the zip file
 * @param size bytes of content
 * @param header where its local header begins
 * @param described whether its sizes also follow its content
 * @param content where its packed bytes begin
 */
public record ZipMember(
        String name, int method, long crc, long packed, long size, long header, boolean described, long content) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    ZipMember at(long position) {
        return new ZipMember(name, method, crc, packed, size, header, described, position);
    }

    /** Whether it is a folder, which has no content. */
    public boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }
}
