package fr.gouvernail.query.platform.web;

import fr.gouvernail.query.platform.reading.EventArchive;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The frame of the pages: language, formats, texts of refusals. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    public Formats fmt(MessageSource messages, @Value("${gouvernail.zone:Europe/Paris}") ZoneId zone) {
        return new Formats(messages, zone);
    }

    @Bean
    public Rejections rejections(MessageSource messages, Formats formats) {
        return new Rejections(messages, formats);
    }

    @Bean
    public ShellAdvice shellAdvice(
            ObjectProvider<ShellNames> names,
            ObjectProvider<ShellFacts> facts,
            ObjectProvider<EventArchive> archive,
            ObjectProvider<DelegatedPowers> powers,
            MessageSource messages,
            Formats formats,
            ObjectProvider<Clock> clock) {
        return new ShellAdvice(
                names, facts, archive, powers, messages, formats, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    public TooLargeForms.Page tooLargeFormsPage() {
        return new TooLargeForms.Page();
    }

    /** Before everything else: what comes after reads the form. */
    @Bean
    public FilterRegistrationBean<TooLargeForms> tooLargeForms(
            @Value("${spring.servlet.multipart.max-file-size:20MB}") DataSize most) {
        var registration = new FilterRegistrationBean<>(new TooLargeForms(most.toBytes()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    public UploadRefusals uploadRefusals(Rejections rejections) {
        return new UploadRefusals(rejections);
    }

    @Bean
    public ReadRefusals readRefusals(Rejections rejections) {
        return new ReadRefusals(rejections);
    }

    @Bean
    public RejectionAdvice rejectionAdvice(Rejections rejections, ShellAdvice shell) {
        return new RejectionAdvice(rejections, shell);
    }

    @Bean
    public PageErrors pageErrors() {
        return new PageErrors();
    }

    @Bean
    public RejectionProblems rejectionProblems(Rejections rejections) {
        return new RejectionProblems(rejections);
    }

    @Bean
    public Incidents errorAttributes() {
        return new Incidents();
    }

    @Bean
    public PublicPages publicPages(ObjectProvider<DemoAccounts> demoAccounts) {
        return new PublicPages(demoAccounts);
    }

    /** French unless the reader has chosen otherwise: the browser's language does not count, as the records are in French. */
    @Bean
    public LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("langue");
        resolver.setDefaultLocale(Locale.FRENCH);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Bean
    public WebMvcConfigurer pageInterceptors(ShellAdvice shell) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var language = new LocaleChangeInterceptor();
                language.setParamName("langue");
                language.setIgnoreInvalidLocale(true);
                registry.addInterceptor(language);
                registry.addInterceptor(shell);
            }
        };
    }
}
