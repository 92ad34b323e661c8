package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "load list.txt",
                "load list.txt --registry us",
                "load list.txt --store lists",
                "load --registry us --store lists",
                "load list.txt --registry mx --store lists",
                "load list.txt --registry us- --store lists",
                "load list.txt --registry US-IN --store lists",
                "load list.txt --registry single-look-up --store lists",
                "load samples --registry us --store lists",
                "load list.txt --registry us --store pom.xml",
                "load list.txt --registry us --store lists --area-codes 21",
                "info",
                "update",
                "update changes.txt --registry us --since 2026-11-14 --store lists",
                "update changes.txt --registry ca --since 2026-11-14 --obtained 2026-11-15 --store lists",
                "update changes.txt --no-changes --registry us --since 2026-11-14 --obtained 2026-11-15 --store lists",
                "update --registry us --since 2026-11-14 --obtained 2026-11-15 --store lists",
                "diff --registry us --from 2026-11-14 --store lists",
                "diff --from 2026-11-14 --to 2026-11-15 --store lists",
                "diff --registry us --from yesterday --to 2026-11-15 --store lists",
                "prune",
                "load list.txt --registry us --store lists --add --replace Ann:why",
                "load list.txt --registry us --store lists --accept-shrink me",
                "check 2125550143 --us list.txt --as-of yesterday",
                "check 2125550143 --us samples --us-obtained 2026-11-14",
                "check 2125550143 --us samples samples",
                "serve --port 70000",
                "serve --port -1",
                "serve --agi-port 70000",
                "serve --bind 0.0.0.0",
                "serve --bind 0.0.0.0 --token-file pom.xml",
                "serve --tls-key-store pom.xml",
                "serve --us samples --tls-password-file pom.xml",
                "serve --us samples --tls-password-file none",
                "serve --us samples --drain -5",
                "serve --us samples --drain 1e3",
                "serve --us samples --drain 99999999999",
                "serve --us samples --subscriptions none",
                "serve --us samples --subscriptions none --seller Acme",
                "serve --us samples --as-of 2026-11-14",
                "serve --us samples --first-seen 40d",
                "serve --at 2026-11-24",
                "serve --port 0 --us samples",
                "serve --us-obtained 2026-11-24",
                "serve --nonsense",
                "serve 2125550143",
                "check 2125550143 -",
                "check - --us samples 2125550143",
                "check - --json",
                "check - --fact registry_listed=no",
                "check - --fact shoe_size=44",
                "check 2125550143 --json --format line",
                "check 2125550143 --format xml",
                "check 2125550143 --at Now",
                "check",
                "check 2125550143 --nonsense",
                "check 2125550143 --us list.txt --us-obtaind 2026-11-14",
                "check 2.13E+09",
                "check 212555014",
                "check 2125550143 --us",
                "check 2125550143 --us samples",
                "check 2125550143 --us-obtained 2026-11-14",
                "check 2125550143 --ca-area-codes 416",
                "check 2125550143 --empty-area-codes 332",
                "check 2125550143 --empty-area-codes 33",
                "check 2125550143 --at yesterday",
                "check 2125550143 --at 2026-02-30",
                "check 2125550143 --at +12026-11-24",
                "check 2125550143 --at +12026-11-24T14:00:00-05:00",
                "check 2125550143 --at +999999999-12-31T14:00:00Z",
                "check 2125550143 --at -2026-11-24T14:00:00-05:00",
                "check 2125550143 --at 0000-11-24",
                "check 2125550143 --at 4001-01-01",
                "check 2125550143 --at 9999-12-31T12:00:00-05:00",
                "check 2125550143 --at 2026-11-24T14:00:00",
                "check 2125550143 --at -2026-11-24",
                "check 2125550143 --at 0000-12-31T23:59:59-05:00",
                "check 2125550143 --at -0001-12-31T23:59:59-05:00",
                "check 2125550143 --zone Mars",
                "check 2125550143 --purpose FUN",
                "check 2125550143 --caller SELLER --us-caller SELLER",
                "check 2125550143 --fact consent",
                "check 2125550143 --fact shoe_size=44",
                "check 2125550143 --fact consent=NONE --fact consent=NONE",
                "check 2125550143 --fact do_not_call=yes --fact DO_NOT_CALL=no",
                "check - --fact do_not_call=yes --fact Do-Not-Call=no",
                "scrub",
                "scrub samples/leads.csv",
                "scrub samples/leads.csv -o samples/leads.csv",
                "scrub samples/leads.csv -o samples/../samples/leads.csv",
                "scrub samples/leads.csv -o - --rejects samples/leads.csv",
                "scrub samples/leads.csv -o a.csv --rejects ./a.csv",
                "scrub samples/leads.csv -o a.csv --rejects A.csv",
                "scrub - -o a.csv --rejects a.csv",
                "scrub samples/leads.csv -o - --map shoe_size=N",
                "scrub samples/leads.csv -o - --delimiter ab",
                "scrub samples/leads.csv -o - --delimiter \"",
                "scrub samples/leads.csv -o - --encoding klingon",
                "scrub samples/leads.csv -o - --only MAYBE",
                "scrub samples/leads.csv -o - --rejects -",
                "check 2125550143 --line WIRELESS --technology PRERECORDED --line WIRELESS",
                "check 2125550143 --at 2026-11-24 --at 2026-11-24",
                "check 2125550143 --company-list a --company-list b",
                "check 2125550143 --caller SELLER --caller CHARITY",
                "scrub samples/leads.csv -o - --encoding utf-8 --encoding utf-8",
                "scrub samples/leads.csv -o samples/company-list.csv --company-list samples/company-list.csv",
                "scrub samples/leads.csv -o a.csv --rejects samples/company-list.csv --company-list samples/company-list.csv"
            })
    void whatCannotBeMeantIsRefusedWithAHint(String arguments) {
        DncRun run = DncRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertUsage(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scrub --us samples/list.txt samples/leads.csv -o out.csv",
                "scrub -o out.csv --us samples/list.txt samples/leads.csv",
                "load --registry us --store lists"
            })
    void whereTheFileIsThatIsMissing(String arguments) {
        DncRun run = DncRun.of(arguments.split(" "));
        assertUsage(run);
        assertEquals(
                arguments.contains("--us"),
                run.err().contains("'LEADS'; it goes before --us, which takes all that stands behind"),
                run.err());
    }

    /** A number that a program fills in may be anything; 0 would say that it may be called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --help --exit-code",
                "check --exit-code -h",
                "--version check --exit-code",
                "check -h 2125550143 --exit-code",
                "check --exit-code=true --help",
                "help check --exit-code"
            })
    void aTextOnHowToUseTheProgramIsNoPermission(String arguments) {
        assertEquals(2, DncRun.of(arguments.split(" ")).exit(), arguments);
    }

    @Test
    void noMessageShowsAWholeNumber() {
        DncRun run = DncRun.of("check", "212-555-0143", "--us", "list.txt", "--line", "212-555-0143 or 2125550143");
        assertEquals(2, run.exit());
        assertTrue(!run.err().contains("0143"), run.err());
    }

    private static void assertUsage(DncRun run) {
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals(2, lines.size(), run.err());
        assertTrue(lines.get(0).startsWith("dnc: "), run.err());
        assertTrue(
                lines.get(1).matches("Try: dnc( scrub| check| load| update| info| diff| prune| serve)? --help"),
                run.err());
    }

    @Test
    void theFirstAndTheLastYearOfCalls() {
        for (String at : List.of("0001-01-01", "4000-12-31", "0001-01-01T12:00:00Z", "4000-12-31T12:00:00-05:00")) {
            assertEquals(0, DncRun.of("check", "212-555-0143", "--at", at).exit(), at);
        }
    }

    /** An option of several commands means the same in each, because it is the same. */
    @Test
    void everyOptionIsDeclaredInOnePlace() {
        Map<String, Set<Object>> places = new TreeMap<>();
        for (CommandLine command :
                DncCommand.line(Shell.ofProcess()).getSubcommands().values()) {
            if (command.getCommand() instanceof CommandLine.HelpCommand) {
                continue; // picocli's own
            }
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String name : option.names()) {
                    places.computeIfAbsent(name, unmet -> new HashSet<>()).add(option.userObject());
                }
            }
        }
        assertTrue(places.size() > 25, places.keySet().toString());
        places.forEach((name, fields) -> assertEquals(1, fields.size(), () -> name + ": " + fields));
    }

    @Test
    void helpShowsTheBlocksUnderTheirHeadings() {
        for (String command : List.of("scrub", "check")) {
            List<String> order = DncRun.of(command, "--help")
                    .out()
                    .lines()
                    .map(line -> line.replaceAll("^ {6}(--[a-z-]+)(=.*|  .*)", "$1"))
                    .filter(line -> line.matches(
                            "The [a-z ]+:|--(us|empty-area-codes|purpose|line|settle|cautious|at|zone|map)"))
                    .toList();
            List<String> shared = List.of(
                    "The lists:",
                    "--us",
                    "--empty-area-codes",
                    "The campaign:",
                    "--purpose",
                    "--line",
                    "The rules:",
                    "--settle",
                    "--cautious",
                    "The moment:",
                    "--at",
                    "--zone");
            assertEquals(
                    command.equals("check") ? shared : DncRun.join(shared, List.of("The lead file:", "--map")), order);
        }
    }

    @Test
    void helpSaysWhatEachOptionIsForAndWhatTheExitCodesMean() {
        for (String command : List.of("scrub", "check", "load", "info", "serve")) {
            DncRun run = DncRun.of(command, "--help");
            assertEquals(0, run.exit());
            boolean answers = !command.equals("load") && !command.equals("info");
            for (String expected : answers
                    ? List.of("--us-obtained", "--technology", "Examples:", "Exit codes:")
                    : List.of("--store=DIR", "--help", "Exit codes:")) {
                assertTrue(run.out().contains(expected), expected);
            }
            assertEquals(run.out(), DncRun.of("help", command).out());
            assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        }
        assertTrue(DncRun.of("--help").out().contains("scrub"));
    }

    /** What serve always refuses is not offered, and what is refused is named. */
    @Test
    void serveOffersNoSellerAndNoOtherDay() {
        String help = DncRun.of("serve", "--help").out();
        for (String option : ListOptions.OF_ONE_ANSWER) {
            assertTrue(!help.contains(option + "="), option);
            assertTrue(DncRun.of("check", "--help").out().contains(option + "="), option);
        }
        DncRun run = DncRun.of("serve", "--us", "samples", "--subscriptions", "none");
        assertUsage(run);
        assertTrue(run.err().contains("--subscriptions: expected none; what goes on answers by the newest"), run.err());
    }

    @Test
    void whatServeCannotMeanIsNamed() {
        String password = DncRun.of("serve", "--us", "samples", "--tls-password-file", "none")
                .err();
        assertTrue(password.startsWith("dnc: --tls-password-file: expected --tls-key-store FILE too"), password);
        String drain = DncRun.of("serve", "--us", "samples", "--drain", "-5").err();
        assertTrue(drain.startsWith("dnc: --drain: expected a count of seconds from 0 to 1000000, found -5"), drain);
    }

    @Test
    void whatIsMisspeltSaysWhatMayBeMeant() {
        DncRun option = DncRun.of(DncRun.join(List.of("check", "2125550100", "--purpos", "SALES"), DncRun.US));
        assertEquals(2, option.exit());
        assertTrue(option.err().startsWith("dnc: Unknown option: '--purpos'; is it --purpose?\n"), option.err());
        DncRun behind = DncRun.of(DncRun.join(List.of("check", "2125550100"), DncRun.US, List.of("--cautios")));
        assertTrue(behind.err().startsWith("dnc: Unknown option: '--cautios'; is it --cautious?\n"), behind.err());
        DncRun command = DncRun.of("chek", "2125550100");
        assertEquals(2, command.exit());
        assertTrue(
                command.err()
                        .startsWith(
                                "dnc: expected a command (help, scrub, check, load, update, info, diff, prune, serve),"
                                        + " found \"chek\"; is it check?\n"),
                command.err());
    }

    @Test
    void whatIsTooManyIsNamed() {
        DncRun file = DncRun.of("scrub", "leads.csv", "more.csv", "-o", "out.csv");
        assertEquals(2, file.exit());
        assertTrue(file.err().startsWith("dnc: expected nothing more, found \"more.csv\"\n"), file.err());
        DncRun number = DncRun.of("info", "--store", "samples", "212-555-0143");
        assertTrue(number.err().startsWith("dnc: expected nothing more, found \"###-###-####\"\n"), number.err());
    }

    @Test
    void aNumberBehindAListIsNoList() {
        String list = Samples.US_646.toString();
        for (List<String> check : List.of(
                List.of("check", "--us", list, "646-555-0143"),
                List.of("check", "--us", list, "--", "646-555-0143"),
                List.of("check", "--us", list, "(646) 555-0143", "--line", "BUSINESS"),
                List.of("check", "646-555-0100", "--us", list, "+16465550143"))) {
            DncRun run = DncRun.of(check);
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().contains("+16465550143 on "), run.out());
        }
    }

    @Test
    void whatAListTookIsNamed() {
        DncRun run = DncRun.of("check", "--us", "samples", "64655501");
        assertUsage(run);
        assertTrue(run.err().contains("--us: samples is a directory, and 64655501 is given with it"), run.err());
    }

    /** As of a variable of a script that is not set: the folder it runs in is meant by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scrub||--us|samples|-o|out.csv",
                "scrub|leads.csv|--us||-o|out.csv",
                "scrub|leads.csv|--us|samples|-o|",
                "scrub|leads.csv|--us|samples|-o|out.csv|--company-list|",
                "check|646-555-0143|--us|",
                "scrub|leads.csv|-o|out.csv|--list|us-in=",
                "load||--registry|us|--store|store",
                "load|list.txt|--registry|us|--store|"
            })
    void anEmptyNameIsNoFile(String arguments) {
        DncRun run = DncRun.of(List.of(arguments.split("[|]", -1)));
        assertUsage(run);
        assertTrue(run.err().contains("expected the name of a file or folder, found \"\""), run.err());
    }

    /** Half of a pair stands for what no encoding has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scrub|%s|-o|out.csv",
                "scrub|leads.csv|-o|%s",
                "scrub|leads.csv|-o|-|--rejects|%s",
                "scrub|leads.csv|-o|-|--summary|%s",
                "scrub|leads.csv|-o|-|--list|us-in=%s",
                "check|646-555-0143|--us|%s",
                "check|646-555-0143|--settle-file|%s",
                "check|646-555-0143|--company-list|%s",
                "load|%s|--registry|us|--store|store",
                "serve|--us|samples|--token-file|%s",
                "info|--store|%s"
            })
    void aNameThatTheSystemCannotHaveIsSaid(String arguments) {
        DncRun run = DncRun.of(List.of(arguments.replace("%s", "a\uD800").split("[|]", -1)));
        assertUsage(run);
        assertTrue(run.err().contains("expected a name that files can have on this system (whose names"), run.err());
    }

    /** What came as something else is neither kept as evidence nor looked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check|646-555-0143|--settle|us-ebr-edge=DOES_NOT_APPLY:Jos\uFFFD\uFFFD:we count 90 days",
                "prune|--store|store|--registry|us|--pin|2026-11-14=\uFFFD",
                "load|list.txt|--registry|us|--store|store|--accept-shrink|Jos\uFFFD:why",
                "scrub|leads.csv|-o|\uFFFDut.csv",
                "check|646-555-0143|--seller|Jos\uFFFD"
            })
    void charactersThatWereLostAreRefused(String arguments) {
        DncRun run = DncRun.of(List.of(arguments.split("[|]", -1)));
        assertUsage(run);
        assertTrue(
                run.err().startsWith("dnc: expected arguments in characters that this system can read ("), run.err());
    }
}
