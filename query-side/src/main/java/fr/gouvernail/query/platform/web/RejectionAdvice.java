package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a refusal that a page has not shown beside its own form: what was refused, why, its code and a way back. Comes before the advices
 * of the API and leaves its handlers to them.
 */
public final class RejectionAdvice implements HandlerExceptionResolver, Ordered {

    private final Rejections rejections;
    private final ShellAdvice shell;

    public RejectionAdvice(Rejections rejections, ShellAdvice shell) {
        this.rejections = rejections;
        this.shell = shell;
    }

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof CommandRejected rejected) || !isPage(handler)) {
            return null;
        }
        var model = new HashMap<String, Object>();
        model.put("text", rejections.text(rejected));
        model.put("code", rejected.code().code());
        model.put("kind", rejected.code().kind().name());
        model.put("back", back(request));
        shell.addTo(model, request);
        var page = new ModelAndView("error/rejected", model);
        page.setStatus(HttpStatusCode.valueOf(rejected.code().kind().httpStatus()));
        return page;
    }

    private static boolean isPage(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                && !method.hasMethodAnnotation(ResponseBody.class);
    }

    /** The path of the page the form was on, on this very host; the home page when that is not known. */
    private static String back(HttpServletRequest request) {
        var home = request.getContextPath() + "/";
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return home;
        }
        try {
            var origin = URI.create(referer);
            var path = origin.getRawPath();
            var same = request.getServerName().equalsIgnoreCase(origin.getHost());
            // Two slashes at the start would lead to another host.
            return same && path != null && path.startsWith("/") && !path.startsWith("//") ? path : home;
        } catch (IllegalArgumentException malformed) {
            return home;
        }
    }
}
