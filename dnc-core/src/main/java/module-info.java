/** Decides whether a telephone number may be called, and says why. */
@SuppressWarnings("module") // the loader, which alone may use the package text, is compiled after this module
module io.github.opendnc.core {
    requires com.google.common;
    requires roaringbitmap;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports io.github.opendnc;
    exports io.github.opendnc.ca;
    exports io.github.opendnc.law;
    exports io.github.opendnc.numbering;
    exports io.github.opendnc.registry;
    exports io.github.opendnc.us;
    exports io.github.opendnc.us.states;
    exports io.github.opendnc.text to
            io.github.opendnc.loader;
}
