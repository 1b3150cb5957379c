package fr.gouvernail.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads what goes wrong with a page to the error pages: a person who mistypes an address must not be shown the problem details that are
 * made for programs. The API and the actuator keep those; a program that asks a page for JSON is answered with the error as JSON. An
 * address that is malformed leads to no page.
 */
public final class PageErrors implements HandlerExceptionResolver, Ordered {

    /** After the refusals that have a page of their own, before the advices that answer with problem details. */
    @Override
    public int getOrder() {
        return -5;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (isForPrograms(request)) {
            return null;
        }
        return switch (failure) {
            case TypeMismatchException _ -> answer(response, HttpStatus.NOT_FOUND.value());
            case ErrorResponse error -> {
                error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                yield answer(response, error.getStatusCode().value());
            }
            default -> null;
        };
    }

    private static ModelAndView answer(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }
}
