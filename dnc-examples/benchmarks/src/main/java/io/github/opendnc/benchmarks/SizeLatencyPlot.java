package io.github.opendnc.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Draws bytes per number against the nanoseconds of a dependent lookup, both axes logarithmic, from what {@link
 * LookupRun} has left in {@code target/results}. Argument: how many numbers. Writes {@code docs/size-latency.svg}, which
 * is legible on light and dark ground.
 */
public final class SizeLatencyPlot {
    private static final Path PLOT = Path.of("..", "..", "docs", "size-latency.svg");
    private static final double LABEL_HEIGHT = 15;
    private static final double CHARACTER = 8;

    private final StringBuilder svg = new StringBuilder();
    private final List<Point> points;
    private final LogAxis x;
    private final LogAxis y;

    /** A structure, or the limit (which has no size). */
    private record Point(String name, double bytes, double nanoseconds) {
        static Point parse(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            return new Point(cells.get(0), Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
        }

        boolean isLimit() {
            return bytes == 0;
        }

        boolean isOurs() {
            return name.startsWith("OpenDNC");
        }
    }

    private SizeLatencyPlot(List<Point> points) {
        this.points = points;
        this.x = LogAxis.around(
                points.stream()
                        .filter(point -> !point.isLimit())
                        .mapToDouble(Point::bytes)
                        .toArray(),
                80,
                560);
        this.y = LogAxis.around(points.stream().mapToDouble(Point::nanoseconds).toArray(), 400, 30);
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        String name = "lookup-" + Dataset.named(args).name() + ".tsv";
        List<Point> points = Files.readAllLines(Fragment.results().resolve(name)).stream()
                .map(Point::parse)
                .toList();
        Files.writeString(
                PLOT, new SizeLatencyPlot(points).draw(Dataset.named(args).numbers()), UTF_8);
        System.out.println(PLOT.normalize());
    }

    private String draw(long numbers) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 460" font-family="sans-serif" font-size="13">
                <title>Size against latency of one lookup</title>
                <style>
                  .ink { fill: #24292f } .ours { fill: #0969da; font-weight: bold } .dot { fill: #57606a }
                  .grid { stroke: #8c959f; stroke-opacity: .35 } .limit { stroke: #cf222e; stroke-dasharray: 6 4 }
                  .limit-ink { fill: #cf222e }
                  @media (prefers-color-scheme: dark) {
                    .ink { fill: #e6edf3 } .ours { fill: #58a6ff } .dot { fill: #9da7b3 } .limit-ink { fill: #ff7b72 }
                    .limit { stroke: #ff7b72 }
                  }
                </style>
                """);
        for (double tick : x.ticks()) {
            line("grid", x.at(tick), 30, x.at(tick), 400);
            text("ink", x.at(tick), 418, "middle", LogAxis.label(tick));
        }
        for (double tick : y.ticks()) {
            line("grid", 80, y.at(tick), 740, y.at(tick));
            text("ink", 72, y.at(tick) + 4, "end", LogAxis.label(tick));
        }
        text("ink", 320, 442, "middle", "bytes per number");
        text(
                "ink",
                80,
                18,
                "start",
                String.format(
                        Locale.ROOT, "nanoseconds for one lookup that depends on the last, %,d numbers", numbers));
        points.stream().filter(Point::isLimit).forEach(limit -> {
            line("limit", 80, y.at(limit.nanoseconds()), 740, y.at(limit.nanoseconds()));
            text("limit-ink", 740, y.at(limit.nanoseconds()) + 15, "end", limit.name());
        });
        labelled();
        return svg.append("</svg>\n").toString();
    }

    /** Draws the points from the top down, and moves a label down until it lies on no other. */
    private void labelled() {
        List<double[]> taken = new ArrayList<>();
        points.stream()
                .filter(point -> !point.isLimit())
                .sorted(Comparator.comparingDouble(Point::nanoseconds).reversed())
                .forEach(point -> {
                    double left = x.at(point.bytes()) + 9;
                    double base = y.at(point.nanoseconds()) + 4;
                    double right = left + CHARACTER * point.name().length();
                    while (isTaken(taken, left, right, base)) {
                        base++;
                    }
                    taken.add(new double[] {left, right, base});
                    svg.append(format(
                            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>%n",
                            point.isOurs() ? "ours" : "dot", left - 9, y.at(point.nanoseconds())));
                    text(point.isOurs() ? "ours" : "ink", left, base, "start", point.name());
                });
    }

    private static boolean isTaken(List<double[]> labels, double left, double right, double base) {
        return labels.stream()
                .anyMatch(other -> left < other[1] && other[0] < right && Math.abs(base - other[2]) < LABEL_HEIGHT);
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        svg.append(
                format("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n", kind, x1, y1, x2, y2));
    }

    private void text(String kind, double left, double base, String anchor, String words) {
        svg.append(format(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                kind, left, base, anchor, words));
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
