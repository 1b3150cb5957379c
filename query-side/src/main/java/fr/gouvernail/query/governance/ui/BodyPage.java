package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.SeatRow;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.governance.view.SubstituteRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a body shows on any day: its composition, its rules, who sits for whom, and whom it works with. */
public final class BodyPage {

    /** A mandate that ends within so many days is announced. */
    static final int ANNOUNCED_DAYS = 60;

    private final Bodies bodies;
    private final BodyTies ties;
    private final Sittings sittings;
    private final Consultations consultations;
    private final Directory directory;
    private final Acts acts;
    private final CouncilActs councilActs;

    public BodyPage(
            Bodies bodies,
            BodyTies ties,
            Sittings sittings,
            Consultations consultations,
            Directory directory,
            Acts acts,
            CouncilActs councilActs) {
        this.councilActs = councilActs;
        this.bodies = bodies;
        this.ties = ties;
        this.sittings = sittings;
        this.consultations = consultations;
        this.directory = directory;
        this.acts = acts;
    }

    ModelAndView show(Reader reader, String id, @Nullable LocalDate asked, FormInput form) {
        var day = asked == null ? acts.today() : asked;
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, day));
        var mandates = bodies.mandates(reader, body.body(), day);
        var seated = mandates.stream().filter(seat -> seat.holdsOn(day)).toList();
        var substitutes = ties.substitutes(reader, body.body()).stream()
                .filter(row -> row.holdsOn(day))
                .toList();
        var links = ties.links(reader, day).stream()
                .filter(link -> link.body().equals(body.body()) || link.to().equals(body.body()))
                .toList();
        var names = new PersonNames(directory, people(mandates, substitutes));
        return new ModelAndView("governance/body")
                .addObject("body", body)
                .addObject("day", day)
                .addObject("dayAsked", asked != null)
                .addObject("seated", seated)
                .addObject(
                        "others",
                        mandates.stream().filter(seat -> !seated.contains(seat)).toList())
                .addObject("ending", ending(seated, day))
                .addObject("substitutes", substitutes)
                .addObject("links", links)
                .addObject("linkKinds", BodyLink.values())
                .addObject("bodies", bodies.list(reader, day))
                .addObject(
                        "delegations",
                        ties.delegations(reader, body.body()).stream()
                                .filter(row -> row.holdsOn(day))
                                .toList())
                .addObject("names", names)
                .addObject(
                        "seatNames", new SeatNames(names, WhyAccess.of(reader).trail(), day))
                .addObject("persons", directory.personsOf(body.territory()))
                .addObject("qualities", SeatQuality.values())
                .addObject("sittings", sittings.list(reader, new SittingFilter(body.body(), null, null, null)))
                .addObject("consultations", consultations.list(reader, Consultations.Filter.of(body.body())))
                .addObject("bySilence", ConsultationPage.bySilence(body.charter()))
                .addObject("today", acts.today())
                .addObject("identities", councilActs.identities(reader, body.body()))
                .addObject("form", form)
                .addObject("key", Acts.newKey());
    }

    private static List<SeatRow> ending(List<SeatRow> seated, LocalDate day) {
        var announced = day.plusDays(ANNOUNCED_DAYS);
        return seated.stream()
                .filter(seat -> seat.until() != null && !seat.until().isAfter(announced))
                .toList();
    }

    private static List<PersonId> people(List<SeatRow> mandates, List<SubstituteRow> substitutes) {
        return Stream.concat(
                        mandates.stream().map(SeatRow::person).filter(Objects::nonNull),
                        substitutes.stream().flatMap(row -> Stream.of(row.member(), row.substitute())))
                .distinct()
                .toList();
    }
}
