package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.value.BasisPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 400 000|240000000",
                "2400000|240000000",
                "2\u202f400\u202f000,50\u202f€|240000050",
                "2\u00a0400 EUR|240000",
                "12,5|1250",
                "12.50 €|1250",
                "0|0",
                "-180 000|-18000000",
                "\u2212\u202f180 000 €|-18000000",
                "1 234 euros|123400"
            })
    void readsWhatPeopleType(String typed, long cents) {
        assertThat(Amounts.parse(typed).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.400", "2,400,000", "24 00", "1,234", "abc", "1e9", "12 €€", "--3", "٣"})
    void refusesWhatCouldBeReadInTwoWaysOrNotAtAll(String typed) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> Amounts.parse(typed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(WebRejection.AMOUNT_UNREADABLE));
    }

    @Test
    void refusesWhatDoesNotFitInCents() {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> Amounts.parse("99999999999999999999"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(WebRejection.AMOUNT_TOO_LARGE));
    }

    @Test
    void readsRates() {
        assertThat(Amounts.parseRate("33,65\u202f%")).isEqualTo(new BasisPoints(3365));
        assertThat(Amounts.parseRate("30")).isEqualTo(BasisPoints.percent(30));
    }
}
