package fr.gouvernail.query.territory.view;

import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a row of the file to the command that registers its commune. */
public final class TerritoryRows {

    private static final int INSEE_LENGTH = 5;
    private static final Pattern POPULATION = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,15})?");
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);

    /** @throws CommandRejected with an {@link ImportRejection} when a field cannot be read */
    public static RegisterTerritory command(TerritoryFile file, TerritoryFile.Row row) {
        if (row.misaligned()) {
            throw CommandRejected.of(
                    ImportRejection.ROW_MISALIGNED,
                    "fields",
                    row.fields().size(),
                    "expected",
                    file.header().size());
        }
        var empty = TerritoryFile.REQUIRED.stream()
                .filter(name -> row.value(name).isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            throw CommandRejected.of(ImportRejection.ROW_INCOMPLETE, "columns", String.join(", ", empty));
        }
        var code = row.value("code_insee").toUpperCase(Locale.ROOT);
        if (code.length() != INSEE_LENGTH) {
            throw CommandRejected.of(ImportRejection.CODE_LENGTH, "code", code, "length", code.length());
        }
        return new RegisterTerritory(
                TerritoryId.ofInsee(code),
                TerritoryKind.COMMUNE,
                code,
                row.value("nom"),
                population(row.value("population")),
                row.value("departement"),
                row.value("region"),
                row.value("nom_region"),
                orNull(row.value("siren_epci")),
                orNull(row.value("id_acv")),
                location(row.value("longitude"), row.value("latitude")));
    }

    /** The same content, however it was quoted or ordered, has the same key; so a file may be imported twice without harm. */
    public static String key(RegisterTerritory command) {
        return "import:" + sha256(command.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int population(String text) {
        var digits = text.replaceAll("[ \\u202f]", "");
        if (!POPULATION.matcher(digits).matches()) {
            throw CommandRejected.of(ImportRejection.POPULATION_MALFORMED, "population", text);
        }
        return Integer.parseInt(digits);
    }

    private static @Nullable GeoPoint location(String longitude, String latitude) {
        if (longitude.isEmpty() && latitude.isEmpty()) {
            return null;
        }
        if (DEGREES.matcher(longitude).matches() && DEGREES.matcher(latitude).matches()) {
            var east = new BigDecimal(longitude.replace(',', '.'));
            var north = new BigDecimal(latitude.replace(',', '.'));
            if (isExactAndWithin(east, HALF_TURN) && isExactAndWithin(north, QUARTER_TURN)) {
                return new GeoPoint(
                        east.movePointRight(6).intValueExact(),
                        north.movePointRight(6).intValueExact());
            }
        }
        throw CommandRejected.of(ImportRejection.LOCATION_MALFORMED, "longitude", longitude, "latitude", latitude);
    }

    private static boolean isExactAndWithin(BigDecimal degrees, BigDecimal limit) {
        return degrees.stripTrailingZeros().scale() <= 6 && degrees.abs().compareTo(limit) <= 0;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private TerritoryRows() {}
}
