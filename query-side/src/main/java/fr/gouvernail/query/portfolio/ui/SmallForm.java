package fr.gouvernail.query.portfolio.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of a few fields, drawn by one template.
 *
 * @param title key of its message, like the label of its button
 * @param path where it posts to
 * @param back the page it belongs to, under its name
 * @param note key of what it says before it is sent; null for nothing
 */
public record SmallForm(
        String title,
        String path,
        String back,
        String backName,
        String send,
        @Nullable String note,
        List<Field> fields) {

    /**
     * A field.
     *
     * @param kind of input: text, date, nombre, texte, personne, organisme, choix (of a map of labels), issue (of how an objective ended)
     * @param options what there is to choose from; null where one types
     */
    public record Field(String kind, String name, @Nullable Object options) {

        static Field of(String kind, String name) {
            return new Field(kind, name, null);
        }
    }
}
