package fr.gouvernail.app.postgres;

import java.nio.file.Path;

/** Another Gouvernail runs on the same data folder: two of them would spoil each other's data. */
public final class HomeFolderInUse extends RuntimeException {

    private static final String ACTION = "Arrêtez-le, ou choisissez un autre dossier avec --gouvernail.home=<dossier>.";

    private final String folder;

    HomeFolderInUse(Path folder) {
        super(description(folder.toString()) + " " + ACTION);
        this.folder = folder.toString();
    }

    String description() {
        return description(folder);
    }

    String action() {
        return ACTION;
    }

    private static String description(String folder) {
        return "Un autre Gouvernail utilise déjà le dossier " + folder + ".";
    }
}
