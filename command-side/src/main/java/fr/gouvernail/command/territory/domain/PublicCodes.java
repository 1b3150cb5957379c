package fr.gouvernail.command.territory.domain;

import fr.gouvernail.kernel.value.Siret;
import java.util.regex.Pattern;

/** The forms of the codes that France gives to places and organisations. */
final class PublicCodes {

    private static final Pattern INSEE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");

    /** A commune's code: five digits, with 2A and 2B for Corsica. */
    static boolean isInsee(String code) {
        return INSEE.matcher(code).matches();
    }

    static boolean isSiren(String code) {
        return SIREN.matcher(code).matches();
    }

    static boolean isSiret(String code) {
        return Siret.isValid(code);
    }

    private PublicCodes() {}
}
