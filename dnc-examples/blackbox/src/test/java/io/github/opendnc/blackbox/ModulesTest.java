package io.github.opendnc.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Scrubber;
import io.github.opendnc.loader.RegistryLoader;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a user can see: these packages, of modules that are modules. A package more is a promise more. */
class ModulesTest {
    @Test
    void theCoreExportsTheDecisionAndWhatItReads() {
        assertEquals(
                Set.of(
                        "io.github.opendnc",
                        "io.github.opendnc.ca",
                        "io.github.opendnc.law",
                        "io.github.opendnc.numbering",
                        "io.github.opendnc.registry",
                        "io.github.opendnc.us",
                        "io.github.opendnc.us.states"),
                exports(Scrubber.class));
    }

    @Test
    void theLoaderExportsItsFourRooms() {
        assertEquals(
                Set.of(
                        "io.github.opendnc.leads",
                        "io.github.opendnc.loader",
                        "io.github.opendnc.nanpa",
                        "io.github.opendnc.store"),
                exports(RegistryLoader.class));
    }

    @Test
    void whoAsksForTheLoaderHasTheCoreToo() {
        ModuleDescriptor user = ModulesTest.class.getModule().getDescriptor();
        Set<String> required = user.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.startsWith("io.github.opendnc"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("io.github.opendnc.loader"), required);
        assertTrue(ModulesTest.class.getModule().canRead(Scrubber.class.getModule()));
    }

    private static Set<String> exports(Class<?> type) {
        Module module = type.getModule();
        assertTrue(module.isNamed(), "on the module path");
        return module.getDescriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
