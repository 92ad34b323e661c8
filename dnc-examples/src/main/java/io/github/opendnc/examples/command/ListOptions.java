package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.examples.serve.ListSource;
import io.github.opendnc.files.Folder;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which lists are held, and how old they are. */
@Command(optionListHeading = "%nThe lists:%n")
final class ListOptions {
    /** Options that ask for another day or for one seller. A program that goes on running refuses them. */
    static final Set<String> OF_ONE_ANSWER = Set.of("--as-of", "--first-seen", "--seller", "--subscriptions");

    @Option(
            names = "--us",
            arity = "1..*",
            paramLabel = "FILE|STORE",
            description = "United States lists as downloaded, flat or XML, zipped or not: one file or several, each of"
                    + " one area code or of the whole nation. Or a store that dnc load has made. Without any, no"
                    + " list is held, and what depends on it is UNDETERMINED.")
    private List<Path> us = new ArrayList<>();

    @Option(names = "--us-obtained", paramLabel = "DATE", description = ListFiles.OBTAINED)
    private @Nullable LocalDate usObtained;

    @Option(names = "--us-area-codes", split = ",", paramLabel = "CODE", description = ListFiles.AREA_CODES)
    private List<String> usAreaCodes = new ArrayList<>();

    @Option(
            names = "--ca",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Canadian lists, given in the same way. Without any, calls that need one are barred.")
    private List<Path> ca = new ArrayList<>();

    @Option(
            names = "--ca-obtained",
            paramLabel = "DATE",
            description = "The day they were downloaded. Canadian file names do not say it.")
    private @Nullable LocalDate caObtained;

    @Option(names = "--ca-area-codes", split = ",", paramLabel = "CODE", description = "The same for Canada.")
    private List<String> caAreaCodes = new ArrayList<>();

    @Mixin
    private EmptyAreaCodesOption emptyAreaCodes = new EmptyAreaCodesOption();

    @Option(
            names = "--list",
            paramLabel = "ID=FILE|STORE",
            description = "The list of a state, by its id: --list us-in=in.csv. The file holds bare numbers (ten"
                    + " digits, or area code and number), one a line. Or give a store that dnc load has made. May be"
                    + " repeated. If a list is not held, what depends on it is UNDETERMINED.")
    private List<Assignment> others = new ArrayList<>();

    @Option(
            names = "--list-obtained",
            paramLabel = "ID=DATE",
            description = "The day on which a list of --list was downloaded: --list-obtained us-in=2026-11-10. May be"
                    + " repeated.")
    private List<Assignment> othersObtained = new ArrayList<>();

    @Option(
            names = "--list-area-codes",
            paramLabel = "ID=CODE[,CODE...]",
            description = "The area codes that a list of --list covers, as for the national lists.")
    private List<Assignment> othersAreaCodes = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer as at the end of this day by the clock of this machine (TZ), or as at this instant."
                    + " Each store answers with the edition it had published last by then, and the company list is"
                    + " read as on that day. Lists that are not in a store must not be of a later day. Without --at,"
                    + " the calls are also on that day, with no hours judged.")
    private @Nullable AsOf asOf;

    @Option(
            names = "--first-seen",
            paramLabel = "PERIOD",
            description = "For a listed number, say in which edition it first appeared, looking back this far, such as"
                    + " 40d. The lists do not say when a number was registered. Only for stores.")
    private @Nullable Period firstSeen;

    @Mixin
    private SellerOptions sellers = new SellerOptions();

    @Option(
            names = "--seller",
            paramLabel = "NAME",
            description = "Answer for this seller of the subscriptions. Area codes that it has not subscribed to are"
                    + " not covered; the others are covered only for calls on days on which its subscription is"
                    + " valid.")
    private @Nullable String seller;

    @Option(
            names = "--company-list",
            paramLabel = "FILE",
            description = "The company's own do-not-call list: a CSV file with the columns phone and requested_on, or"
                    + " bare numbers, one a line. A number is barred from that day on, or always if it has none, for"
                    + " every purpose and in both countries.")
    private @Nullable Path companyList;

    /** The countries whose lists are given. */
    Set<Country> countries() {
        return Stream.of(Country.US, Country.CA)
                .filter(country -> !(country.equals(Country.US) ? us : ca).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The clock that decides what today is, for the calls and for the company list. In an answer about the past, that
     * day is today.
     */
    Clock clock(Clock now) {
        checkBegun(now);
        return asOf == null ? now : asOf.clock(now.getZone());
    }

    /**
     * Removes the telephone numbers after the first name of {@code --us} or {@code --ca}, and returns them. They are
     * not files, but in picocli an option with several names takes whatever follows.
     */
    List<String> takeNumbers() {
        List<String> numbers = new ArrayList<>();
        for (List<Path> paths : List.of(us, ca)) {
            Iterator<Path> behindTheFirst = paths.iterator();
            for (int i = 0; behindTheFirst.hasNext(); i++) {
                Path path = behindTheFirst.next();
                if (i > 0 && isNumber(path)) {
                    numbers.add(path.toString());
                    behindTheFirst.remove();
                }
            }
        }
        return numbers;
    }

    private static boolean isNumber(Path path) {
        return !Files.exists(path)
                && PhoneNumber.tryParse(path.toString()).number().isPresent();
    }

    /** The company's own files among those that are read. */
    List<PartFile> ownFiles() {
        return Stream.concat(
                        Stream.ofNullable(companyList).map(file -> new PartFile(Evidence.COMPANY_LIST, file)),
                        sellers.files().stream().map(file -> new PartFile("subscriptions", file)))
                .toList();
    }

    /** Every file that is read. Nothing may be written over one. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : Stream.of(
                        us.stream(),
                        ca.stream(),
                        others().paths().stream(),
                        Stream.ofNullable(companyList),
                        sellers.files().stream())
                .flatMap(paths -> paths)
                .toList()) {
            if (Files.isDirectory(path)) {
                files.addAll(Folder.list(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Whether the lists are those of a moment in the past. */
    boolean areOfThePast() {
        return asOf != null;
    }

    /** What answers by a scrubber rest on, if the lists are those of a moment in the past. */
    Optional<PastAnswer> past(Scrubber scrubber, Clock now) throws IOException {
        if (asOf == null) {
            return Optional.empty();
        }
        List<Edition> editions =
                editions(scrubber).stream().map(EditionChain::edition).toList();
        return Optional.of(new PastAnswer(asOf.moment(now.getZone()), now.instant(), editions));
    }

    /**
     * Begins to load the lists under these rules. Warnings go to standard error, and faults of files are reported when
     * all of them are read.
     *
     * @param opening how the snapshots of stores are opened
     * @throws UsageException if the options contradict each other
     * @throws IOException if the file of settlements cannot be read
     */
    ScrubberLoad begin(Shell shell, RuleOptions rules, Opening opening) throws IOException {
        checkBegun(shell.clock());
        RuleSet[] sets = rules.sets();
        List<ListFiles> sources = sources(sets);
        return ScrubberLoad.begin(
                () -> registries(sources, shell, opening), sets, scrubber -> sellers.answering(scrubber, seller));
    }

    private void checkBegun(Clock now) {
        if (asOf != null) {
            asOf.checkBegun("--as-of", now);
        }
    }

    /**
     * The lists for a program that goes on running. Newer ones replace them.
     *
     * @throws UsageException if the options contradict each other
     * @throws IOException if the file of settlements cannot be read
     */
    ListSource watched(Shell shell, RuleOptions rules) throws IOException {
        checkForAll();
        List<ListFiles> sources = sources(rules.sets());
        if (sources.isEmpty()) {
            throw new UsageException(
                    "expected a list, as by --us DIR or --ca DIR; without any nothing is known of a number");
        }
        return new WatchedLists(shell, sources, companyList);
    }

    private void checkForAll() {
        if (asOf != null
                || firstSeen != null
                || seller != null
                || !sellers.files().isEmpty()) {
            throw new UsageException(
                    "--as-of, --first-seen, --seller, --subscriptions: expected none; what goes on answers"
                            + " by the newest lists, for all sellers");
        }
    }

    private List<ListFiles> sources(RuleSet... sets) {
        List<ListFiles> sources = new ArrayList<>(sources());
        sources.addAll(others().sources(List.of(sets)));
        return sources;
    }

    /** The editions in stores from which the lists of a scrubber come. */
    List<EditionChain> editions(Scrubber scrubber) throws IOException {
        List<EditionChain> editions = new ArrayList<>();
        for (ListFiles source : sources(scrubber.ruleSets().toArray(RuleSet[]::new))) {
            source.edition(scrubber.registries()).ifPresent(editions::add);
        }
        return editions;
    }

    private Registries registries(List<ListFiles> sources, Shell shell, Opening opening) throws IOException {
        Registries registries = Registries.none();
        for (ListFiles source : sources) {
            Snapshot snapshot = asOf == null ? source.snapshot(shell, opening) : source.snapshot(shell, opening, asOf);
            registries = registries.with(
                    firstSeen == null ? snapshot : source.withFirstSeen(snapshot, clock(shell.clock()), firstSeen));
        }
        if (companyList == null) {
            return registries;
        }
        RestingFile.await(companyList, shell.pause());
        CompanyListFile company = companyList(NamedFile.toRead(companyList), LocalDate.now(clock(shell.clock())));
        company.notes().forEach(note -> shell.warn("warning: " + note));
        return registries.with(company.list());
    }

    /**
     * The company list as of a day. A request of today bars at once. This must hold again if an answer of the past is
     * repeated, so today is the day of that answer. A list with a later request is not of that time, and is an error.
     */
    private CompanyListFile companyList(Path file, LocalDate today) throws IOException {
        try {
            return CompanyListFile.read(file, today);
        } catch (MalformedFileException broken) {
            if (asOf == null) {
                throw broken;
            }
            throw new IOException(
                    broken.getMessage() + " (by --as-of the company list is read as on " + today + ")", broken);
        }
    }

    private OtherLists others() {
        return new OtherLists(others, othersObtained, othersAreaCodes);
    }

    /** Both registries are checked before the first one is loaded, because loading may take a while. */
    private List<ListFiles> sources() {
        Set<Integer> empty = emptyAreaCodes.codes();
        ListFiles american = new ListFiles(
                "us",
                PublishedList.US_FULL_LIST,
                us,
                usObtained,
                ListFiles.declared("--us-area-codes", usAreaCodes),
                ofCountry(empty, Country.US));
        ListFiles canadian = new ListFiles(
                "ca",
                PublishedList.CANADA_FULL_LIST,
                ca,
                caObtained,
                ListFiles.declared("--ca-area-codes", caAreaCodes),
                ofCountry(empty, Country.CA));
        List<ListFiles> held =
                Stream.of(american, canadian).filter(ListFiles::isHeld).toList();
        for (int code : empty) {
            if (held.stream().noneMatch(subscription -> subscription.empty().contains(code))) {
                throw new UsageException(String.format(
                        Locale.ROOT,
                        "--empty-area-codes: %03d is in none of the countries whose lists are given",
                        code));
            }
        }
        return held;
    }

    private static Set<Integer> ofCountry(Set<Integer> codes, Country country) {
        return codes.stream()
                .filter(code -> NumberingPlan.bundled()
                        .areaCode(code)
                        .flatMap(AreaCode::country)
                        .filter(country::equals)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
