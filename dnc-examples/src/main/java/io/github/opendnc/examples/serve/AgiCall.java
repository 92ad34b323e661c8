package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.serve.Parameters.BadRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One call by FastAGI. It begins with lines {@code agi_name: value} up to an empty one. Then come our commands, each
 * answered by a line that begins with {@code 200 result=}.
 *
 * @see <a href="https://docs.asterisk.org/Configuration/Interfaces/Asterisk-Gateway-Interface-AGI/">AGI</a>
 */
final class AgiCall {
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_LINES = 200;
    private static final String PATH = "/dnc";
    private static final String ARGUMENT = "agi_arg_";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final long end;

    AgiCall(Socket socket, Duration whole) throws IOException {
        this.socket = socket;
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        end = System.nanoTime() + whole.toNanos();
    }

    void answer(Decisions decisions, Metrics metrics) throws IOException {
        long begin = System.nanoTime();
        Outcome outcome = outcome(variables(), decisions);
        metrics.answeredByAgi(outcome.answer().verdict(), System.nanoTime() - begin);
        // The verdict comes last, so that a call that is cut off before has none.
        set("DNC_RULES", String.join(";", outcome.answer().rules()));
        set("DNC_CODE", String.valueOf(outcome.answer().code()));
        set("DNC_VERDICT", outcome.answer().verdict().name());
    }

    /** The facts are the query of the request. If it has no number, the dialled extension is taken. */
    private static Outcome outcome(Map<String, String> variables, Decisions decisions) {
        String request = variables.getOrDefault("agi_request", "");
        int query = request.indexOf('?');
        String address = query < 0 ? request : request.substring(0, query);
        try {
            if (!address.endsWith(PATH)) {
                throw new BadRequest("expected agi://HOST:PORT" + PATH);
            }
            if (variables.keySet().stream().anyMatch(name -> name.startsWith(ARGUMENT))) {
                throw new BadRequest("expected no comma in the request, at which Asterisk cuts off what stands behind");
            }
            Parameters asked = Parameters.parse(query < 0 ? "" : request.substring(query + 1));
            String extension = variables.getOrDefault("agi_extension", "");
            return decisions.of(asked.orNumber(extension));
        } catch (BadRequest wrong) {
            return Outcome.notUnderstood(String.valueOf(wrong.getMessage()));
        }
    }

    private Map<String, String> variables() throws IOException {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < MOST_LINES; i++) {
            String line = line();
            if (line.isEmpty()) {
                if (in.available() > 0) {
                    // Asterisk says nothing more until it gets a command. So an empty line within a value, for example
                    // a caller's name, has ended the lines.
                    throw new IOException("expected nothing behind the empty line");
                }
                return variables;
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new IOException("expected a line \"agi_name: value\"");
            }
            if (variables.put(
                            line.substring(0, colon), line.substring(colon + 1).strip())
                    != null) {
                // A line break within a value, for example a caller's name, begins a line of its own.
                throw new IOException("expected each agi_name once");
            }
        }
        throw new IOException("more than " + MOST_LINES + " lines before the empty one");
    }

    /**
     * Sets a variable. The values are names of ours: letters, digits and a few other characters, none of which ends a
     * quoted word.
     */
    private void set(String variable, String value) throws IOException {
        out.write(("SET VARIABLE " + variable + " \"" + value + "\"\n").getBytes(UTF_8));
        out.flush();
        String reply = line();
        if (!reply.startsWith("200 result=1")) {
            throw new IOException("expected \"200 result=1\" to SET VARIABLE " + variable);
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = next(); b != '\n'; b = next()) {
            if (line.size() == LONGEST_LINE) {
                throw new IOException("a line longer than " + LONGEST_LINE + " bytes");
            }
            line.write(b);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    private int next() throws IOException {
        if (in.available() == 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout((int) left);
        }
        int b = in.read();
        if (b < 0) {
            throw new IOException("the caller hung up");
        }
        return b;
    }
}
