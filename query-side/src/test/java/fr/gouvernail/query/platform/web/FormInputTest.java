package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;

class FormInputTest {

    private final MessageSource messages = new MessagesConfiguration().messageSource();
    private final Rejections rejections = new Rejections(messages, new Formats(messages, ZoneId.of("Europe/Paris")));

    @BeforeEach
    void french() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    private FormInput typed(String field, String... values) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.put(field, List.of(values));
        return new FormInput(typed, messages, rejections::text);
    }

    @Test
    void whatCanBeReadIsGivenWithoutAnError() {
        assertThat(typed("jour", "2026-03-12").date("jour")).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(typed("cout", "2 400,50").money("cout")).isEqualTo(new Money(240_050));
        assertThat(typed("nombre", "1 200").number("nombre")).isEqualTo(1_200);
        assertThat(typed("role", "CHAIR").choice("role", Role.class, Role.PMO)).isEqualTo(Role.CHAIR);
        assertThat(typed("version", "7").version()).isEqualTo(7);
        var project = new ProjectId(new UUID(1, 1));
        assertThat(typed("projet", project.text()).parsed("projet", ProjectId::of))
                .isEqualTo(project);
        assertThat(typed("nom", " la halle ").text("nom")).isEqualTo("la halle");
    }

    @Test
    void whatCannotBeReadLeavesAnErrorAtItsField() {
        var day = typed("jour", "12/03/2026");
        day.date("jour");
        assertThat(day.error("jour")).isEqualTo("une date est attendue, comme 2026-03-12");

        var amount = typed("cout", "2.400");
        assertThat(amount.money("cout")).isEqualTo(Money.ZERO);
        assertThat(amount.error("cout")).contains("2.400");

        var role = typed("role", "KING");
        assertThat(role.choice("role", Role.class, Role.PMO)).isEqualTo(Role.PMO);
        assertThat(role.error("role")).isEqualTo("ce choix n’est pas proposé");

        var version = typed("version", "sept");
        assertThat(version.version()).isNull();
        assertThat(version.isValid()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidInTheFieldsOwnWords() {
        var form = typed("vide", "");
        form.date("debut");
        form.money("cout");
        form.number("surface");
        form.choice("role", Role.class, Role.PMO);
        form.text("nom");
        assertThat(form.errors())
                .containsEntry("debut", "date à donner")
                .containsEntry("cout", "montant à donner")
                .containsEntry("surface", "nombre à donner")
                .containsEntry("role", "à choisir dans la liste")
                .containsEntry("nom", "à remplir");
    }

    @Test
    void whatIsRequiredAndMissingIsAnErrorAndWhatIsOptionalIsNot() {
        var form = typed("vide", " ");

        assertThat(form.optional("vide")).isNull();
        assertThat(form.optionalDate("vide")).isNull();
        assertThat(form.optionallyParsed("vide", ProjectId::of)).isNull();
        assertThat(form.count("vide")).isZero();
        assertThat(form.isValid()).isTrue();
        assertThat(form.required("vide")).isEmpty();
        assertThat(form.errors()).containsOnlyKeys("vide").containsValue("à remplir");
        assertThat(form.has("vide")).isTrue();
        assertThat(form.has("autre")).isFalse();
    }

    @Test
    void aTextHasALimit() {
        var exact = typed("nom", "x".repeat(300));
        assertThat(exact.text("nom")).hasSize(300);
        assertThat(exact.isValid()).isTrue();

        var tooLong = typed("nom", "x".repeat(301));
        tooLong.text("nom");
        assertThat(tooLong.error("nom")).isEqualTo("300 caractères au plus");
        assertThat(typed("motif", "x".repeat(301)).longText("motif")).hasSize(301);
    }

    @Test
    void aCountIsNeverNegativeAndHasSixDigitsAtMost() {
        assertThat(typed("sieges", "999999").count("sieges")).isEqualTo(999_999);
        for (var wrong : List.of("-1", "1000000", "trois")) {
            var form = typed("sieges", wrong);
            assertThat(form.count("sieges")).isZero();
            assertThat(form.error("sieges")).as(wrong).isEqualTo("un nombre entier est attendu");
        }
    }

    @Test
    void oneAmountOfSeveralLeavesItsErrorAtTheirField() {
        var form = typed("cp", "100", "cent");

        assertThat(form.money("cp", form.values("cp").get(0))).isEqualTo(Money.euros(100));
        assertThat(form.money("cp", form.values("cp").get(1))).isEqualTo(Money.ZERO);
        assertThat(form.error("cp")).contains("cent");
    }

    @Test
    void aRefusalStandsOverTheFormWithItsStatus() {
        var form = typed("nom", "la halle");
        form.note(CommandRejected.of(PlatformRejection.UNKNOWN_TARGET, "target", "x"), List.of("nom"));

        assertThat(form.errors()).containsOnlyKeys("");
        assertThat(form.status()).isEqualTo(404);
    }
}
