/** A user of the library: it sees what the library exports, and nothing else. Its tests are all there is in it. */
module io.github.opendnc.blackbox {
    requires io.github.opendnc.loader;
}
