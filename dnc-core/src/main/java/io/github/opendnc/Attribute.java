package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a world says by itself: purpose, caller, technology, line, registration, company list. */
final class Attribute extends Condition {
    private enum Kind {
        SOME_PURPOSE,
        ONLY_PURPOSES,
        CALLER,
        TECHNOLOGY,
        NO_BIT,
        SOME_BIT,
        NOT_REGISTERED
    }

    static final Attribute CONSUMER_LINE = new Attribute(Kind.NO_BIT, World.LINE_BUSINESS, "a consumer's line");
    static final Attribute RESIDENTIAL_LINE =
            new Attribute(Kind.NO_BIT, World.LINE_BUSINESS | World.LINE_WIRELESS, "a residential line");
    static final Attribute WIRELESS_LINE = new Attribute(Kind.SOME_BIT, World.LINE_WIRELESS, "a wireless line");
    static final Attribute BUSINESS_LINE = new Attribute(Kind.SOME_BIT, World.LINE_BUSINESS, "a business line");
    static final Attribute NOT_REGISTERED =
            new Attribute(Kind.NOT_REGISTERED, 0, "caller not registered with the operator of the National DNCL");
    static final Attribute ON_COMPANY_LIST =
            new Attribute(Kind.SOME_BIT, World.COMPANY_LISTED, "the number is on the company's own do-not-call list");

    private final Kind kind;
    private final long mask;
    private final String words;

    private Attribute(Kind kind, long mask, String words) {
        this.kind = kind;
        this.mask = mask;
        this.words = words;
    }

    static Attribute ofSomePurpose(Purpose... purposes) {
        return new Attribute(Kind.SOME_PURPOSE, mask(purposes), "purpose " + words(purposes));
    }

    static Attribute ofOnlyPurposes(Purpose... purposes) {
        return new Attribute(Kind.ONLY_PURPOSES, mask(purposes), "only purpose " + words(purposes));
    }

    static Attribute ofCaller(Caller... callers) {
        return new Attribute(Kind.CALLER, mask(callers), "caller " + words(callers));
    }

    static Attribute ofTechnology(Technology... technologies) {
        return new Attribute(Kind.TECHNOLOGY, mask(technologies), "technology " + words(technologies));
    }

    private static long mask(Enum<?>... constants) {
        return Arrays.stream(constants)
                .mapToLong(constant -> 1L << constant.ordinal())
                .reduce(0, (a, b) -> a | b);
    }

    private static String words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("/"));
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        return holds(world);
    }

    private boolean holds(long world) {
        return switch (kind) {
            case SOME_PURPOSE -> (World.purposes(world) & mask) != 0;
            case ONLY_PURPOSES -> (World.purposes(world) & ~mask) == 0;
            case CALLER -> (mask >>> World.caller(world) & 1) != 0;
            case TECHNOLOGY -> (mask >>> World.technology(world) & 1) != 0;
            case NO_BIT -> (world & mask) == 0;
            case SOME_BIT -> (world & mask) != 0;
            case NOT_REGISTERED -> !World.isRegistered(world);
        };
    }

    @Override
    Settled forCampaign(long world) {
        return unknownsRead() != 0 ? Settled.OPEN : Settled.of(holds(world));
    }

    @Override
    long unknownsRead() {
        return kind == Kind.NO_BIT || kind == Kind.SOME_BIT ? mask : 0;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        facts.add(
                switch (kind) {
                    case SOME_PURPOSE, ONLY_PURPOSES ->
                        "purpose "
                                + words(call.campaign().purposes().stream()
                                        .filter(purpose -> (mask >>> purpose.ordinal() & 1) != 0)
                                        .toArray(Purpose[]::new));
                    case CALLER -> "caller " + words(Caller.values()[World.caller(world)]);
                    case TECHNOLOGY -> "technology " + words(call.campaign().technology());
                    case NO_BIT, SOME_BIT, NOT_REGISTERED -> words;
                });
    }

    @Override
    public String toString() {
        return words;
    }
}
