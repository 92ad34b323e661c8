/** Loads lists as downloaded, all or nothing; keeps their editions; scrubs lead files; brings the numbering plan up to date. */
module io.github.opendnc.loader {
    requires transitive io.github.opendnc.core;
    requires org.apache.commons.csv;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.github.opendnc.leads;
    exports io.github.opendnc.loader;
    exports io.github.opendnc.nanpa;
    exports io.github.opendnc.store;
}
