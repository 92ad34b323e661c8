package io.github.opendnc.leads;

import java.util.List;

/**
 * What is looked at of a row of a table.
 *
 * @param number the text that holds the telephone number
 * @param facts one text for each fact, empty where nothing is known; kept and not copied, so that many rows can share one
 */
public record TableRow(String number, List<String> facts) {}
