package fr.gouvernail.kernel.value;

import java.util.regex.Pattern;

/** The number of an establishment in the national register: fourteen digits that satisfy Luhn's key. */
public final class Siret {

    private static final Pattern DIGITS = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** The branches of La Poste, too many for the key, have a digit sum divisible by five instead. */
    public static boolean isValid(String code) {
        if (!DIGITS.matcher(code).matches()) {
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

    private Siret() {}
}
