package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refusals as pages show them: a refusal carries people by their identifiers, since it may be stored; whoever reads a page reads names. */
public final class PageRefusals {

    private static final Pattern PERSON = Pattern.compile("person-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Rejections rejections;
    private final Directory directory;

    public PageRefusals(Rejections rejections, Directory directory) {
        this.rejections = rejections;
        this.directory = directory;
    }

    public String text(CommandRejected rejected) {
        return PERSON.matcher(rejections.text(rejected))
                .replaceAll(found -> Matcher.quoteReplacement(directory.nameOf(PersonId.of(found.group()))));
    }
}
