package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A null instead of a fact is refused with the name of the fact. It is not a way to say "none". */
class NullFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Campaign CAMPAIGN = Campaign.of(Purpose.SALES);
    private static final Call CALL = Call.on(DAY, CAMPAIGN, PhoneNumber.parse("2125550143"));
    private static final Consent CONSENT = Consent.of(ConsentKind.WRITTEN, DAY);

    /** The values for the other parameters of a method. */
    private static final Map<Class<?>, Object> GOOD = Map.ofEntries(
            Map.entry(Campaign.class, CAMPAIGN),
            Map.entry(PhoneNumber.class, CALL.number()),
            Map.entry(Moment.class, CALL.moment()),
            Map.entry(java.time.Instant.class, java.time.Instant.EPOCH),
            Map.entry(java.time.LocalDateTime.class, DAY.atTime(12, 0)),
            Map.entry(boolean.class, false),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Purpose.class, Purpose.SALES),
            Map.entry(Purpose[].class, new Purpose[0]),
            Map.entry(Country.class, Country.US),
            Map.entry(Caller.class, Caller.SELLER),
            Map.entry(ConsentKind.class, ConsentKind.WRITTEN));

    /** The name with which a null is refused, by the class, the method and the type of the parameter. */
    @ParameterizedTest
    @CsvSource({
        "Call, of, Moment, moment",
        "Call, of, Campaign, campaign",
        "Call, of, PhoneNumber, number",
        "Call, at, Instant, instant",
        "Call, at, Campaign, campaign",
        "Call, at, PhoneNumber, number",
        "Call, atLocalTime, LocalDateTime, local time",
        "Call, atLocalTime, Campaign, campaign",
        "Call, atLocalTime, PhoneNumber, number",
        "Call, on, LocalDate, day",
        "Call, on, Campaign, campaign",
        "Call, on, PhoneNumber, number",
        "Call, with, Campaign, campaign",
        "Call, with, Moment, moment",
        "Call, withZone, ZoneId, time zone",
        "Call, withLine, Line, line",
        "Call, withLastTransaction, LocalDate, last transaction",
        "Call, withLastInquiry, LocalDate, last inquiry",
        "Call, withLastDonation, LocalDate, last donation",
        "Call, withContractEnd, LocalDate, end of the contract",
        "Call, withConsent, Consent, consent",
        "Call, withDoNotCallRequest, LocalDate, day of the do-not-call request",
        "Call, withDoNotCallScope, RequestScope, scope of the request",
        "Call, withRegistryAnswer, LocalDate, day of the look-up",
        "Call, withProblem, Problem, problem",
        "Call, withState, String, state",
        "Campaign, of, Purpose, purpose",
        "Campaign, withPurposes, Purpose, purpose",
        "Campaign, withCaller, Caller, caller",
        "Campaign, withCaller, Country, country",
        "Campaign, withStatusIn, Country, country",
        "Campaign, withStatusIn, Caller, caller",
        "Campaign, withTechnology, Technology, technology",
        "Campaign, withLine, Line, line",
        "Campaign, withSeller, String, seller",
        "Campaign, withSubscription, String, subscription",
        "Consent, of, ConsentKind, kind of consent",
        "Consent, of, LocalDate, day of the consent",
        "Consent, undated, ConsentKind, kind of consent",
        "Consent, withRevokedOn, LocalDate, day of the revocation",
        "Moment, at, Instant, instant",
        "Moment, atLocalTime, LocalDateTime, local time",
        "Moment, on, LocalDate, day",
    })
    void isRefusedByItsName(String type, String method, String parameter, String name) {
        List<Method> methods = Stream.of(Call.class, Campaign.class, Consent.class, Moment.class)
                .filter(each -> each.getSimpleName().equals(type))
                .flatMap(NullFactsTest::factories)
                .filter(each -> each.getName().equals(method))
                .filter(each -> Arrays.stream(each.getParameterTypes())
                        .anyMatch(taken -> taken.getSimpleName().equals(parameter)))
                .toList();
        assertEquals(false, methods.isEmpty(), "there is such a method");
        for (Method each : methods) {
            NullPointerException refused =
                    assertThrows(NullPointerException.class, () -> invoke(each, parameter), each::toString);
            assertEquals(name, refused.getMessage(), each::toString);
        }
    }

    private static void invoke(Method method, String parameter) throws Throwable {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Class<?> taken : method.getParameterTypes()) {
            arguments.add(taken.getSimpleName().equals(parameter) ? null : GOOD.get(taken));
        }
        Object subject = method.getDeclaringClass() == Call.class
                ? CALL
                : method.getDeclaringClass() == Campaign.class ? CAMPAIGN : CONSENT;
        try {
            method.invoke(Modifier.isStatic(method.getModifiers()) ? null : subject, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** The methods that make or change a value of the class and take an object. */
    private static Stream<Method> factories(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method -> !method.isSynthetic());
    }

    /** The table above has a row for each object that such a method takes. So a new wither needs one too. */
    @Test
    void noMethodIsLeftOut() throws Exception {
        List<String> rows = Arrays.stream(NullFactsTest.class
                        .getDeclaredMethod("isRefusedByItsName", String.class, String.class, String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(row -> row.substring(0, row.lastIndexOf(',')))
                .sorted()
                .toList();
        List<String> taken = Stream.of(Call.class, Campaign.class, Consent.class, Moment.class)
                .flatMap(NullFactsTest::factories)
                .filter(method -> !method.getName().equals("parse"))
                .flatMap(NullFactsTest::objects)
                .distinct()
                .sorted()
                .toList();
        assertEquals(taken, rows);
    }

    private static Stream<String> objects(Executable method) {
        return Stream.of(method.getParameterTypes())
                .filter(type -> !type.isPrimitive() && !type.isArray())
                .map(type -> method.getDeclaringClass().getSimpleName() + ", " + method.getName() + ", "
                        + type.getSimpleName());
    }
}
