package fr.gouvernail.query.portfolio.ui;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.portfolio.ui.FramingForm.Field;
import fr.gouvernail.query.portfolio.ui.FramingForm.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a guided form into what it records, and notes on it what cannot be read. */
final class SheetReading {

    /** A step to plan. */
    record NewStep(String name, @Nullable LocalDate plannedOn) {}

    /** The figures of one year and section, as the form gives them. */
    record TypedYear(int year, BudgetSection section, YearFigures figures) {}

    private final FormInput form;

    SheetReading(FormInput form) {
        this.form = form;
    }

    /** Notes what cannot be read in some fields, and asks for none. */
    void check(List<Field> fields) {
        for (var field : fields) {
            switch (field.kind()) {
                case TEXT -> said(field.name());
                case MONEY -> {
                    if (form.optional(field.name()) != null) {
                        form.money(field.name());
                    }
                }
                case DATE -> form.optionalDate(field.name());
                case STEPS -> steps();
                case YEARS -> years();
                case PERSON, PRIORITY, PARTICIPATION, EFFECTS, RECURRENCE, READERS -> {
                    // Chosen from a list: read when it is recorded.
                }
            }
        }
        if (fields.stream().anyMatch(field -> field.name().equals("fin"))) {
            checkOrder(form.optionalDate("debut"), form.optionalDate("fin"));
        }
    }

    /** Said with whatever else is wrong: the command side would say it only once all the rest can be read. */
    private void checkOrder(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        boolean read = form.error("debut") == null && form.error("fin") == null;
        if (read && starts != null && ends != null && ends.isBefore(starts)) {
            form.refuse("fin", CommandRejected.of(PROJECT_ENDS_BEFORE_START, "starts", starts, "ends", ends));
        }
    }

    /** Whether anything of a frame was typed, so that all of it is needed. */
    boolean framesAnything() {
        return FramingForm.PROJECT.fields(FramingForm.ALL).stream()
                .filter(Field::ofFrame)
                .anyMatch(field -> form.optional(field.name()) != null);
    }

    ProjectFrame frame() {
        var starts = form.date("debut");
        var ends = form.date("fin");
        checkOrder(starts, ends);
        return new ProjectFrame(
                form.longText("objectifs"),
                form.longText("perimetre"),
                starts,
                ends,
                form.money("cout"),
                form.optionallyParsed("pilote", PersonId::of));
    }

    /** @param ofAction whether its objectives are here; a project's are in its frame */
    SheetText text(boolean ofAction) {
        return new SheetText(
                said("descriptif"),
                ofAction ? said("objectifs") : null,
                said("beneficiaires"),
                form.optionallyParsed("priorite", SheetPriority::valueOf),
                form.optionallyParsed("participation", Participation::valueOf),
                said("centralite"),
                said("situation"),
                effects(),
                ofAction ? form.optionallyParsed("recurrence", Recurrence::valueOf) : null,
                form.optionallyParsed("lecteurs", SheetReaders::valueOf));
    }

    /** Why what was said is replaced: asked for where something is. */
    @Nullable
    String reason(boolean replaces) {
        return replaces ? form.longText("motifFiche") : null;
    }

    private @Nullable String said(String field) {
        return form.optional(field) == null ? null : bounded(field);
    }

    private String bounded(String field) {
        var text = form.longText(field).replace("\r\n", "\n");
        return text.length() > LongText.LONG ? "" : text;
    }

    private List<ExpectedEffect> effects() {
        var effects = new ArrayList<ExpectedEffect>();
        for (var name : form.values("effetsRecherches")) {
            try {
                var effect = ExpectedEffect.valueOf(name);
                if (!effects.contains(effect)) {
                    effects.add(effect);
                }
            } catch (IllegalArgumentException unknown) {
                form.note("effetsRecherches", "form.choice-unknown");
            }
        }
        return effects.stream().sorted().toList();
    }

    List<NewStep> steps() {
        var steps = new ArrayList<NewStep>();
        for (int index = 0; index < FramingForm.STEPS; index++) {
            var day = form.optionalDate("etapeDate" + index);
            if (form.optional("etapeNom" + index) != null) {
                steps.add(new NewStep(form.text("etapeNom" + index), day));
            } else if (day != null) {
                form.note("etapeNom" + index, "form.missing");
            }
        }
        return steps;
    }

    List<TypedYear> years() {
        var years = new ArrayList<TypedYear>();
        for (int index = 0; index < FramingForm.YEARS; index++) {
            if (isTyped(index)) {
                var section = form.parsed("section" + index, BudgetSection::valueOf);
                int year = form.number("annee" + index);
                var figures = new YearFigures(
                        form.money("prevu" + index),
                        form.optional("reel" + index) == null ? null : form.money("reel" + index),
                        staff("etpPrevu" + index),
                        staff("etpReel" + index));
                if (section != null) {
                    years.add(new TypedYear(year, section, figures));
                }
            }
        }
        requireOnce(years);
        return years;
    }

    private boolean isTyped(int index) {
        return List.of("annee", "prevu", "reel", "etpPrevu", "etpReel").stream()
                .anyMatch(column -> form.optional(column + index) != null);
    }

    private void requireOnce(List<TypedYear> years) {
        long different = years.stream()
                .map(year -> year.year() + " " + year.section())
                .distinct()
                .count();
        if (different < years.size()) {
            form.note("annees", "cadrage.year-twice");
        }
    }

    /** Full-time posts with two decimals at most, in hundredths. */
    private @Nullable Integer staff(String field) {
        var typed = form.optional(field);
        if (typed == null) {
            return null;
        }
        try {
            return new BigDecimal(typed.replace(',', '.')).movePointRight(2).intValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            form.note(field, "cadrage.staff-unreadable");
            return null;
        }
    }

    /** As it stands in a field, ready to be typed over. */
    static @Nullable String staffText(@Nullable Integer hundredths) {
        return hundredths == null
                ? null
                : BigDecimal.valueOf(hundredths, 2)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }

    static boolean isRow(Kind kind) {
        return kind == Kind.STEPS || kind == Kind.YEARS;
    }
}
