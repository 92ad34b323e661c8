package io.github.opendnc.examples;

import java.nio.file.Path;

/** The sample files that the project ships. */
public final class Samples {
    public static final Path FOLDER = Path.of("samples");
    public static final Path US_212 = FOLDER.resolve("2026-11-14_212_7C1E0A52-5550-4100-9B3D-2A6F0E8D4C21.txt.zip");
    public static final Path US_646 = FOLDER.resolve("2026-11-14_646_D90B4F17-5550-4199-8E62-51C3A7F0B846.txt");
    public static final Path CA_416_604 = FOLDER.resolve("dncl-416-604.zip");
    public static final Path CA_905 = FOLDER.resolve("dncl-905.xml");
    public static final Path COMPANY_LIST = FOLDER.resolve("company-list.csv");
    public static final Path LEADS = FOLDER.resolve("leads.csv");

    private Samples() {}
}
