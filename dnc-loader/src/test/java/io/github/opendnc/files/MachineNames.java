package io.github.opendnc.files;

import java.nio.charset.Charset;

/** Which names files can have on the machine of a test. Where its locale knows ASCII alone, Java has no others. */
public final class MachineNames {
    private MachineNames() {}

    /** Whether a file can have this name. */
    public static boolean have(String name) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
    }
}
