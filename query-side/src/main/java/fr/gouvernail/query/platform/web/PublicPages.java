package fr.gouvernail.query.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is seen before signing in: what Gouvernail is, and the door. */
@Controller
public class PublicPages {

    private final ObjectProvider<DemoAccounts> demoAccounts;

    public PublicPages(ObjectProvider<DemoAccounts> demoAccounts) {
        this.demoAccounts = demoAccounts;
    }

    @GetMapping("/bienvenue")
    public String welcome() {
        return "bienvenue";
    }

    @GetMapping("/connexion")
    public String signIn(Model model) {
        var demo = demoAccounts.getIfAvailable();
        if (demo != null) {
            model.addAttribute("demoAccounts", demo.accounts());
        }
        return "connexion";
    }
}
