package io.github.opendnc;

import java.util.LinkedHashMap;
import java.util.Map;

/** docs/states.svg, drawn from the rule sets: one tile a state, about where it lies. */
final class StatesMap {
    private static final int TILE = 56;
    private static final int LEFT = 16;
    private static final int TOP = 44;

    /** A row of tiles a line, two letters or two dots each. */
    private static final String[] PLACES = {
        "AK .. .. .. .. .. .. .. .. .. ME",
        ".. .. .. .. .. .. .. .. .. VT NH",
        "WA ID MT ND MN IL WI MI NY RI MA",
        "OR NV WY SD IA IN OH PA NJ CT ..",
        "CA UT CO NE MO KY WV VA MD DE DC",
        ".. AZ NM KS AR TN NC SC .. .. ..",
        ".. .. .. OK LA MS AL GA .. .. ..",
        "HI .. .. TX .. .. .. .. FL .. PR",
    };

    private StatesMap() {}

    static Map<String, int[]> places() {
        Map<String, int[]> places = new LinkedHashMap<>();
        for (int row = 0; row < PLACES.length; row++) {
            String[] codes = PLACES[row].split(" ", -1);
            for (int column = 0; column < codes.length; column++) {
                if (!codes[column].equals("..")) {
                    places.put(codes[column], new int[] {LEFT + column * TILE, TOP + row * TILE});
                }
            }
        }
        return places;
    }

    static String svg() {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="648" height="572" viewBox="0 0 648 572" role="img"
                    aria-label="Which states have stricter calling hours, caps on calls in 24 hours, or a list of their own">
                <style>
                rect { stroke: #ffffff; stroke-width: 2 }
                text { font-family: Helvetica, Arial, sans-serif; font-size: 16px; fill: #1d2b36 }
                .on { fill: #ffffff } .s { font-size: 12px } .h { font-size: 15px; font-weight: bold }
                </style>
                <rect width="648" height="572" fill="#ffffff"/>
                <text x="16" y="26" class="h">State law beside the federal rules, read to 2026-11-25</text>
                """);
        places().forEach((code, place) -> svg.append(tile(code, place[0], place[1])));
        int y = TOP + PLACES.length * TILE + 24;
        svg.append(legend(16, y, "#1f6f78", "hours stricter, certain"));
        svg.append(legend(200, y, "#9fcdd2", "stricter, unsettled"));
        svg.append(legend(360, y, "#e3e7ea", "as the federal rules"));
        svg.append(
                text(16, y + 40, "s", "3: most calls in 24 hours (3? unsettled)   L: a do-not-call list of its own"));
        return svg.append("</svg>\n").toString();
    }

    private static String tile(String code, int x, int y) {
        StateProbe probe = new StateProbe(code);
        boolean stricter = probe.hasStricterHours();
        boolean dark = stricter && probe.areHoursCertain();
        String fill = dark ? "#1f6f78" : stricter ? "#9fcdd2" : "#e3e7ea";
        String style = dark ? "on" : "";
        String marks = (probe.cap() + (probe.ownList().isEmpty() ? "" : " L")).strip();
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + TILE + "\" height=\"" + TILE + "\" fill=\"" + fill
                + "\"/>\n"
                + text(x + 10, y + 25, style, code)
                + (marks.isEmpty() ? "" : text(x + 10, y + 44, (style + " s").strip(), marks));
    }

    private static String legend(int x, int y, String fill, String words) {
        return "<rect x=\"" + x + "\" y=\"" + (y - 14) + "\" width=\"18\" height=\"18\" fill=\"" + fill + "\"/>\n"
                + text(x + 24, y, "s", words);
    }

    private static String text(int x, int y, String style, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\"" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">"
                + words + "</text>\n";
    }
}
