package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Subscription ACME =
            Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 11, 16));

    @Test
    void theSellerIsThatOfAll() {
        Subscription next = Subscription.toAll("Acme", RegistryId.CA_NATIONAL, LocalDate.of(2026, 1, 1));
        assertEquals(Optional.of("Acme"), Subscription.sellerOf(List.of(ACME, next)));
        assertEquals(Optional.empty(), Subscription.sellerOf(List.of()));
    }

    @Test
    void aSubscriptionThatCannotBeIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (String seller : List.of("", " ", "a\nb", "a".repeat(201))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Subscription.toAll(seller, RegistryId.US_NATIONAL, day),
                    () -> seller.toLowerCase(Locale.ROOT));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(1_000), day));
        assertThrows(IllegalArgumentException.class, () -> Subscription.toAll("Acme", RegistryId.SINGLE_LOOK_UP, day));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.of(10_000, 1, 1)));
        assertEquals(
                LocalDate.of(9999, 12, 31),
                ACME.until(LocalDate.of(9999, 12, 31)).to().orElseThrow());
        // A configuration that names no subscriptions gives an empty set. The reasons say so in words.
        assertThrows(
                IllegalArgumentException.class, () -> Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(), day));
        assertThrows(IllegalArgumentException.class, () -> ACME.until(LocalDate.of(2026, 11, 15)));
    }
}
