package fr.gouvernail.contract;

import fr.gouvernail.kernel.eventstore.GouvernailJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON files that were looked at and approved, once for all. A missing one is written only when the build is started with
 * {@code -Dapprove=true}; one that is there is never overwritten, because stored events already have its form.
 */
final class ApprovedFiles {

    private static final JsonMapper PRETTY = GouvernailJson.mapper();

    private final Path folder;

    ApprovedFiles(String folder) {
        this.folder = Path.of("src/test/resources/approved", folder);
    }

    static boolean approving() {
        return Boolean.getBoolean("approve");
    }

    static String pretty(String json) {
        return PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(PRETTY.readTree(json)) + "\n";
    }

    /** The approved text. @throws AssertionError when there is none, and none is being approved */
    String approved(String name, String actual) {
        var file = folder.resolve(name + ".json");
        try {
            if (Files.notExists(file)) {
                if (!approving()) {
                    throw new AssertionError("no approved file " + file
                            + "; look at this, then approve it by -Dapprove=true:\n" + actual);
                }
                Files.createDirectories(folder);
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all approved files. */
    TreeSet<String> names() {
        var names = new TreeSet<String>();
        if (approving() && Files.notExists(folder)) {
            return names;
        }
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
