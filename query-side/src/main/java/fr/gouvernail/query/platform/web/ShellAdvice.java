package fr.gouvernail.query.platform.web;

import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.reading.WhyAccess;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Puts on every page what its frame shows. An interceptor rather than a controller advice, since it then costs nothing on the API and on
 * redirects, and serves error pages too. Whatever is not known stays absent: the frame copes.
 */
public final class ShellAdvice implements HandlerInterceptor {

    private static final Pattern PAST_PREFIX = Pattern.compile("/au/\\d+$");

    private final ObjectProvider<ShellNames> names;
    private final ObjectProvider<ShellFacts> facts;
    private final ObjectProvider<EventArchive> archive;
    private final ObjectProvider<DelegatedPowers> powers;
    private final MessageSource messages;
    private final Formats formats;
    private final Clock clock;

    public ShellAdvice(
            ObjectProvider<ShellNames> names,
            ObjectProvider<ShellFacts> facts,
            ObjectProvider<EventArchive> archive,
            ObjectProvider<DelegatedPowers> powers,
            MessageSource messages,
            Formats formats,
            Clock clock) {
        this.names = names;
        this.facts = facts;
        this.archive = archive;
        this.powers = powers;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page != null && view != null && !view.startsWith("redirect:") && !view.startsWith("forward:")) {
            addTo(page.getModel(), request);
        }
    }

    /** Adds the frame's attributes to a model; those that a page has set itself are kept. */
    public void addTo(Map<String, Object> model, HttpServletRequest request) {
        var root = PAST_PREFIX.matcher(request.getContextPath()).replaceFirst("");
        var known = names.getIfAvailable();
        var reader = known == null ? null : reader(known, request);
        var reading = reading(root, request, reader);
        model.putIfAbsent("reading", reading);
        model.putIfAbsent("presentRoot", root);
        model.putIfAbsent("locale", LocaleContextHolder.getLocale());
        model.putIfAbsent("otherLanguageUrl", otherLanguage(request));
        model.putIfAbsent("may", new Offers(reader));
        model.putIfAbsent("delegated", delegated(reader));
        model.putIfAbsent("whyLinks", new WhyAccess(reader == null ? null : reader.role()));
        var territory = known == null || reader == null ? "" : addReader(model, known, reader);
        model.putIfAbsent("printMark", printMark(territory, reading));
    }

    /** Asked for only on the pages of what may be delegated. */
    private LazyContextVariable<Set<String>> delegated(@Nullable Reader reader) {
        var known = powers.getIfAvailable();
        return new LazyContextVariable<>() {
            @Override
            protected Set<String> loadValue() {
                return known == null || reader == null ? Set.of() : known.heldBy(reader);
            }
        };
    }

    private String addReader(Map<String, Object> model, ShellNames known, Reader reader) {
        model.putIfAbsent("reader", reader);
        model.putIfAbsent("rooms", Rooms.of(reader.role()));
        model.putIfAbsent("roles", known.roles(reader));
        facts.ifAvailable(of -> model.putIfAbsent("pendingCount", of.pendingCount(reader)));
        var programme = known.programmeName(reader);
        if (programme != null) {
            model.putIfAbsent("programmeName", programme);
        }
        var territory = reader.territory() == null ? null : known.territoryName(reader.territory());
        if (territory == null) {
            return "";
        }
        model.putIfAbsent("territoryName", territory);
        return territory + " · ";
    }

    private static @Nullable Reader reader(ShellNames known, HttpServletRequest request) {
        try {
            return known.reader(request);
        } catch (AccessDeniedException withoutRole) {
            // Somebody who is signed in and holds no role still has to be told so, on a page.
            return null;
        }
    }

    private Reading reading(String root, HttpServletRequest request, @Nullable Reader reader) {
        var present = root + path(request) + query(request);
        var point = ReadingPoint.current();
        var events = archive.getIfAvailable();
        if (point == null) {
            return new Reading(false, events == null ? -1 : events.head(), "", 0, present, root + "/relire");
        }
        var position = point.position();
        var of = reader == null ? null : facts.getIfAvailable();
        var sitting = of == null || reader == null ? null : of.sittingAt(reader, position);
        var following = of == null || reader == null ? 0 : of.following(reader, position);
        var label = sitting == null ? recordedAt(events, position) : sitting;
        return new Reading(true, position, label, following, present, root + "/relire?depuis=" + position);
    }

    private String recordedAt(@Nullable EventArchive events, long position) {
        var event = events == null ? null : events.at(position).orElse(null);
        return event == null
                ? formats.number(position)
                : formats.instant(event.event().recordedAt());
    }

    private String printMark(String territory, Reading reading) {
        var locale = LocaleContextHolder.getLocale();
        var key = reading.past() ? "shell.print.past" : "shell.print.today";
        var when = reading.past() ? reading.label() : formats.instant(clock.instant());
        var mark = messages.getMessage(key, new Object[] {when, formats.number(reading.position())}, "", locale);
        return "Gouvernail · " + territory + mark;
    }

    private static String otherLanguage(HttpServletRequest request) {
        var other = "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? "fr" : "en";
        // A page shown in answer to a form cannot be asked for again by a link.
        var get = "GET".equals(request.getMethod());
        var address = request.getContextPath() + (get ? path(request) + query(request) : "/");
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("langue", other)
                .build()
                .toUriString();
    }

    /** The path that was asked for, even on an error page. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed.toString();
        var context = request.getContextPath();
        return uri.startsWith(context) ? uri.substring(context.length()) : uri;
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
