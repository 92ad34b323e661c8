package io.github.opendnc.examples.serve;

import io.github.opendnc.Campaign;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The campaign of a lead file, from the parameters of its request, read as the options of {@code dnc scrub} are. */
final class ScrubCampaign {
    /** In a query, a plus sign that nobody encoded means a blank. */
    private static final Pattern BETWEEN_PURPOSES = Pattern.compile("[+ ]");

    private static final Map<RegistryId, Country> COUNTRIES =
            Map.of(RegistryId.US_NATIONAL, Country.US, RegistryId.CA_NATIONAL, Country.CA);

    private ScrubCampaign() {}

    /**
     * The campaign that is asked for.
     *
     * @param service the campaign of the service, which holds in all that is not asked for
     * @param lists the lists that are held
     * @throws BadRequest if a value cannot be read, or a status that one country grants is claimed in two
     */
    static Campaign of(Campaign service, Parameters parameters, Registries lists) throws BadRequest {
        Campaign campaign = service;
        List<Purpose> purposes = new ArrayList<>();
        for (String purpose :
                parameters.take("purpose").map(BETWEEN_PURPOSES::split).orElse(new String[0])) {
            purposes.add(word("purpose", purpose, Purpose.class));
        }
        if (!purposes.isEmpty()) {
            campaign = campaign.withPurposes(purposes.get(0), purposes.toArray(Purpose[]::new));
        }
        campaign = withCallers(campaign, parameters, lists);
        Optional<Technology> technology = word("technology", parameters, Technology.class);
        campaign = technology.map(campaign::withTechnology).orElse(campaign);
        return word("line", parameters, Line.class).map(campaign::withLine).orElse(campaign);
    }

    private static Campaign withCallers(Campaign service, Parameters parameters, Registries lists) throws BadRequest {
        Optional<Caller> caller = word("caller", parameters, Caller.class);
        Optional<Caller> us = word("us_caller", parameters, Caller.class);
        Optional<Caller> ca = word("ca_caller", parameters, Caller.class);
        if (caller.isPresent() && (us.isPresent() || ca.isPresent())) {
            throw new BadRequest("caller holds for both countries; give it, or us_caller and ca_caller");
        }
        Campaign campaign = caller.isPresent() ? by(caller.get(), service, lists) : service;
        if (us.isPresent()) {
            campaign = campaign.withCaller(Country.US, us.get());
        }
        return ca.isPresent() ? campaign.withCaller(Country.CA, ca.get()) : campaign;
    }

    /** A status is claimed in the country whose list is held. */
    private static Campaign by(Caller caller, Campaign campaign, Registries lists) throws BadRequest {
        List<Country> held = COUNTRIES.keySet().stream()
                .filter(registry -> lists.snapshot(registry).isPresent())
                .map(COUNTRIES::get)
                .toList();
        if (!caller.isStatus()) {
            return campaign.withCaller(caller);
        }
        if (held.size() != 1) {
            throw new BadRequest("caller: " + caller + " is a status in one country, and "
                    + (held.isEmpty()
                            ? "no list is held that tells which: give us_caller or ca_caller"
                            : "the lists of two are held: give us_caller and ca_caller"));
        }
        return campaign.withStatusIn(held.get(0), caller);
    }

    private static <E extends Enum<E>> Optional<E> word(String name, Parameters parameters, Class<E> words)
            throws BadRequest {
        Optional<String> given = parameters.take(name);
        return given.isPresent() ? Optional.of(word(name, given.get(), words)) : Optional.empty();
    }

    /** A word in letters of any case. */
    static <E extends Enum<E>> E word(String name, String given, Class<E> words) throws BadRequest {
        E[] known = words.getEnumConstants();
        return Arrays.stream(known)
                .filter(word -> word.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest(name + ": expected one of "
                        + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
