package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private final Formats fmt = new Formats(new MessagesConfiguration().messageSource(), ZoneId.of("Europe/Paris"));

    @BeforeEach
    void french() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void amountsHaveNarrowSpacesAndCentsOnlyWhenThereAreSome() {
        assertThat(fmt.money(240000000L)).isEqualTo("2\u202f400\u202f000\u202f€");
        assertThat(fmt.money(new Money(105))).isEqualTo("1,05\u202f€");
        assertThat(fmt.money(-18000000)).isEqualTo("\u2212\u202f180\u202f000\u202f€");
        assertThat(fmt.money(0L)).isEqualTo("0\u202f€");
        assertThat(fmt.moneyExact(240000000L)).isEqualTo("2\u202f400\u202f000,00\u202f€");
        assertThat(fmt.moneySigned(100L)).isEqualTo("+\u202f1\u202f€");
        assertThat(fmt.moneySigned(0L)).isEqualTo("0\u202f€");
        assertThat(fmt.money(Long.MAX_VALUE)).isEqualTo("92\u202f233\u202f720\u202f368\u202f547\u202f758,07\u202f€");
        assertThat(fmt.money(null)).isEqualTo("–");
    }

    @Test
    void ratesHaveOneDecimalOrTwo() {
        assertThat(fmt.rate(3000)).isEqualTo("30,0\u202f%");
        assertThat(fmt.rate(new BasisPoints(3365))).isEqualTo("33,65\u202f%");
        assertThat(fmt.rate(-50)).isEqualTo("\u2212\u202f0,5\u202f%");
        assertThat(fmt.percent(48000000L, 240000000L)).isEqualTo("20\u202f%");
        assertThat(fmt.percent(1, 0)).isEqualTo("–");
    }

    @Test
    void datesAreInWordsAtTheClockOfTheTerritory() {
        assertThat(fmt.date(LocalDate.of(2026, 3, 12))).isEqualTo("12 mars 2026");
        assertThat(fmt.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
        assertThat(fmt.instant(Instant.parse("2026-04-02T07:14:00Z"))).isEqualTo(oneLine("2 avril 2026 à 09 h 14"));
        assertThat(fmt.day(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1er janvier 2027");
        assertThat(fmt.dateShort(LocalDate.of(2026, 3, 2))).isEqualTo("02/03/2026");
    }

    @Test
    void englishHasItsOwnForms() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(fmt.money(240000050L)).isEqualTo("€2,400,000.50");
        assertThat(fmt.rate(3000)).isEqualTo("30.0%");
        assertThat(fmt.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(fmt.instant(Instant.parse("2026-04-02T07:14:00Z"))).isEqualTo(oneLine("2 April 2026 at 09:14"));
        assertThat(fmt.label("role", Role.CHAIR)).isEqualTo("Chair");
    }

    @Test
    void aLabelWithoutTextFallsBackToTheNameItself() {
        assertThat(fmt.label("role", Role.CHAIR)).isEqualTo("Présidence");
        assertThat(fmt.label("no.such.prefix", Role.CHAIR)).isEqualTo("CHAIR");
        assertThat(fmt.label("role", null)).isEqualTo("–");
    }

    private static String oneLine(String text) {
        return text.replace(' ', '\u00a0');
    }

    @Test
    void theSizeOfAFileIsNeverShownAsNothing() {
        assertThat(fmt.bytes(1)).isEqualTo("1\u00a0ko");
        assertThat(fmt.bytes(240_000)).isEqualTo("240\u00a0ko");
        assertThat(fmt.bytes(1_249_999)).isEqualTo("1,2\u00a0Mo");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(fmt.bytes(1_250_000)).isEqualTo("1.3\u00a0MB");
    }
}
