package io.github.opendnc.nanpa;

/** The columns of NANPA's report that are read, with the report's own names. */
enum ReportColumn {
    NPA_ID,
    USE,
    LOCATION,
    COUNTRY,
    IN_SERVICE,
    IN_SERVICE_DT,
    OVERLAY,
    OVERLAY_COMPLEX,
    SERVICE,
    TIME_ZONE
}
