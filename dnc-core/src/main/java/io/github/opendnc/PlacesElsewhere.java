package io.github.opendnc;

import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Names of time zones of places where these laws do not reach, although some have a clock of North America. Whoever
 * gives one for a person called mostly gives that of the caller: in winter it is 20:30 in Mexico City when it is 21:30
 * in New York.
 *
 * <p>They are the names of the tz database for places outside of country code 1. Panama is not among them: it stands for
 * the Cayman Islands and a part of Ontario too, and for {@code EST}.
 */
final class PlacesElsewhere {
    private static final Pattern CONTINENTS =
            Pattern.compile("(?:Africa|Antarctica|Arctic|Asia|Australia|Europe|Indian)/");

    private static final Pattern ISLANDS =
            Pattern.compile("Atlantic/Stanley|Cuba|Pacific/(?:Chuuk|Easter|Galapagos|Gambier"
                    + "|Marquesas|Niue|Pitcairn|Port_Moresby|Rarotonga|Tahiti|Truk|Yap)");

    private static final Pattern MEXICO = Pattern.compile("Mexico/.*|America/(?:Bahia_Banderas|Cancun|Chihuahua"
            + "|Ciudad_Juarez|Ensenada|Hermosillo|Matamoros|Mazatlan|Merida|Mexico_City|Monterrey|Ojinaga|Santa_Isabel"
            + "|Tijuana)");

    private static final Pattern CENTRAL_AMERICA = Pattern.compile("America/(?:Aruba|Belize|Costa_Rica|Curacao"
            + "|El_Salvador|Guadeloupe|Guatemala|Havana|Kralendijk|Managua|Marigot|Martinique|Port-au-Prince"
            + "|St_Barthelemy|Tegucigalpa)");

    private static final Pattern SOUTH_AMERICA =
            Pattern.compile("(?:Brazil|Chile|America/Argentina)/.*|America/(?:Araguaina"
                    + "|Asuncion|Bahia|Belem|Boa_Vista|Bogota|Buenos_Aires|Campo_Grande|Caracas|Catamarca|Cayenne|Cordoba"
                    + "|Coyhaique|Cuiaba|Eirunepe|Fortaleza|Guayaquil|Guyana|Jujuy|La_Paz|Lima|Maceio|Manaus|Mendoza|Montevideo"
                    + "|Noronha|Paramaribo|Porto_Acre|Porto_Velho|Punta_Arenas|Recife|Rio_Branco|Rosario|Santarem|Santiago"
                    + "|Sao_Paulo)");

    private static final Pattern GREENLAND =
            Pattern.compile("America/(?:Danmarkshavn|Godthab|Miquelon|Nuuk|Scoresbysund|Thule)");

    private PlacesElsewhere() {}

    /** Whether a zone has the name of such a place. */
    static boolean include(ZoneId zone) {
        String name = zone.getId();
        return CONTINENTS.matcher(name).lookingAt()
                || ISLANDS.matcher(name).matches()
                || MEXICO.matcher(name).matches()
                || CENTRAL_AMERICA.matcher(name).matches()
                || SOUTH_AMERICA.matcher(name).matches()
                || GREENLAND.matcher(name).matches();
    }
}
