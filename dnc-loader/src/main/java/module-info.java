/** Loads the national lists as downloaded, all or nothing. */
module io.github.opendnc.loader {
    requires transitive io.github.opendnc.core;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    exports io.github.opendnc.leads;
    exports io.github.opendnc.loader;
    exports io.github.opendnc.nanpa;
    exports io.github.opendnc.store;
}
