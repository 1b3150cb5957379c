package fr.gouvernail.app.security;

import fr.gouvernail.command.platform.web.ActorOfRequest;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReaderOfRequest;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.ShellNames;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import fr.gouvernail.query.portfolio.view.SavedViews;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Signing in, and what may be asked without it. Who may do and see what is decided by commands and views, from the roles held. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String[] OPEN_TO_ALL = {
        "/bienvenue", "/connexion", "/css/**", "/js/**", "/webjars/**", "/icone*.svg", "/favicon.ico", "/error"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    Accounts accounts(@Qualifier("readModelDataSource") DataSource dataSource, PasswordEncoder encoder) {
        return new Accounts(JdbcClient.create(dataSource), encoder);
    }

    @Bean
    Directory directory(@Qualifier("readModelDataSource") DataSource dataSource) {
        return new JdbcDirectory(JdbcClient.create(dataSource));
    }

    @Bean
    SavedViews savedViews(@Qualifier("readModelDataSource") DataSource dataSource) {
        return new JdbcSavedViews(JdbcClient.create(dataSource));
    }

    @Bean
    FramingDrafts framingDrafts(@Qualifier("readModelDataSource") DataSource dataSource) {
        return new JdbcFramingDrafts(JdbcClient.create(dataSource));
    }

    @Bean
    HeldRoles rolesOfReaders(@Qualifier("readModelDataSource") DataSource dataSource) {
        return new JdbcHeldRoles(JdbcClient.create(dataSource));
    }

    @Bean
    CurrentReader currentReader(HeldRoles heldRoles, Directory directory) {
        return new CurrentReader(heldRoles, directory);
    }

    @Bean
    ReaderOfRequest readerOfRequest(CurrentReader currentReader) {
        return request -> {
            try {
                return currentReader.find(request);
            } catch (AccessDeniedException _) {
                // The page that says so has a frame too, and it asks who reads.
                return null;
            }
        };
    }

    @Bean
    ActorOfRequest actorOfRequest(CurrentReader currentReader) {
        return request -> {
            try {
                return currentReader.require(request).actor();
            } catch (AccessDeniedException _) {
                var asked = request.getHeader(CurrentReader.ROLE_HEADER);
                throw CommandRejected.of(
                        PlatformRejection.ROLE_NOT_HELD, "role", asked == null ? "*" : asked, "territory", "*");
            }
        };
    }

    @Bean
    ShellNames shellNames(
            CurrentReader currentReader, @Qualifier("readModelDataSource") DataSource dataSource, Formats formats) {
        return new ShellOfReader(currentReader, JdbcClient.create(dataSource), formats);
    }

    /** As the only bean of its kind it serves both chains; named in them as well, it would be asked twice and count each failure twice. */
    @Bean
    AuthenticationProvider accountAuthentication(Accounts accounts, PasswordEncoder encoder) {
        var clock = Clock.systemUTC();
        return new AccountAuthentication(accounts, encoder, new LoginThrottle(clock), new VerifiedPasswords(clock));
    }

    @Bean
    RoleSwitch roleSwitch(CurrentReader currentReader) {
        return new RoleSwitch(currentReader);
    }

    @Bean
    WebMvcConfigurer readerArguments(CurrentReader currentReader) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArgumentResolver(currentReader));
            }
        };
    }

    /** Programs send their name and password with each request: no session, and so nothing to forge. */
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, HeldRoles heldRoles) {
        var refusals = new ApiRefusals();
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(administratorsOnly(heldRoles))
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::strict)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motdepasse")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, refused) -> response.sendRedirect(request.getContextPath()
                                + (refused instanceof TooManyAttempts ? "/connexion?attente" : "/connexion?erreur"))))
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?deconnecte"))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(SecurityConfiguration::strict)
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(frames -> frames.deny());
    }

    private static AuthorizationManager<RequestAuthorizationContext> administratorsOnly(HeldRoles heldRoles) {
        return (authentication, context) -> {
            var signedIn = CurrentReader.signedIn(authentication.get());
            var allowed = signedIn != null
                    && heldRoles.of(signedIn.person()).stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
            return new AuthorizationDecision(allowed);
        };
    }
}
