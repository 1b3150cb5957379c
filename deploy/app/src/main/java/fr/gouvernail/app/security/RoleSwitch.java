package fr.gouvernail.app.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a signed-in person act in another of their roles, then shows them their page again. */
@Controller
final class RoleSwitch {

    private final CurrentReader current;

    RoleSwitch(CurrentReader current) {
        this.current = current;
    }

    @PostMapping("/role")
    ResponseEntity<Void> choose(@RequestParam("role") String role, HttpServletRequest request) {
        current.choose(request, role);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/"))
                .build();
    }
}
