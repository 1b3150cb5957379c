package fr.gouvernail.query.platform.web;

import java.util.List;

/** The accounts that the sign-in page offers; there is such a bean in a demonstration only. */
public interface DemoAccounts {

    /** An account anybody may use: {@code label} is a function, {@code hint} says what to look at with it. */
    record DemoAccount(String username, String password, String label, String hint) {}

    List<DemoAccount> accounts();
}
