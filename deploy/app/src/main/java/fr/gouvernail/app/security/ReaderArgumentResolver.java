package fr.gouvernail.app.security;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.query.platform.reading.Reader;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Reader} of the request, or the {@link Actor} that they are. */
public final class ReaderArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentReader current;

    public ReaderArgumentResolver(CurrentReader current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var reader = request == null ? null : current.find(request);
        if (reader == null && !parameter.isOptional()) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return reader == null || parameter.getParameterType() == Reader.class ? reader : reader.actor();
    }
}
