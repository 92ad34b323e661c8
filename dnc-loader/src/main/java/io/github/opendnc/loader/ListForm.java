package io.github.opendnc.loader;

/** How a list is written. */
enum ListForm {
    FLAT,
    XML
}
