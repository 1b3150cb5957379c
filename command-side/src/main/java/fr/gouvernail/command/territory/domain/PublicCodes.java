package fr.gouvernail.command.territory.domain;

import java.util.regex.Pattern;

/** The forms of the codes that France gives to places and organisations. */
final class PublicCodes {

    private static final Pattern INSEE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** A commune's code: five digits, with 2A and 2B for Corsica. */
    static boolean isInsee(String code) {
        return INSEE.matcher(code).matches();
    }

    static boolean isSiren(String code) {
        return SIREN.matcher(code).matches();
    }

    /** Fourteen digits that satisfy Luhn's key. The branches of La Poste, too many for it, have a digit sum divisible by five instead. */
    static boolean isSiret(String code) {
        if (!SIRET.matcher(code).matches()) {
            return false;
        }
        return luhnSum(code) % 10 == 0
                || code.startsWith(LA_POSTE) && code.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    private PublicCodes() {}
}
