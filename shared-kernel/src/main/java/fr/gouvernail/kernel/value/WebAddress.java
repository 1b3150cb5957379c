package fr.gouvernail.kernel.value;

import java.util.regex.Pattern;

/** An address of the web, as open-data schemas and a link of a page take it: a host, then what an address may have, escaped where it must be. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile(
            "https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#[A-Za-z0-9._~/?=&-]*)?");

    public static boolean isValid(String text) {
        return WEB.matcher(text).matches();
    }

    private WebAddress() {}
}
