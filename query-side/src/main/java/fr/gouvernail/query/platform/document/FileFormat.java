package fr.gouvernail.query.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that are kept, told by what the bytes say and never by a name. A file with a macro is none of them, nor is an archive, a
 * program, or a page that a browser would run.
 */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    TEXT("text/plain", "txt");

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String MACROS_OF_OFFICE = "vbaProject.bin";
    private static final String MACROS_OF_OPEN_DOCUMENT = "Basic/";

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** The extensions of all, for people. */
    public static String accepted() {
        return Arrays.stream(values()).map(FileFormat::extension).collect(Collectors.joining(", "));
    }

    public static Optional<FileFormat> of(byte[] content) {
        // One character a byte, so that the names within an archive can be looked for; they are not compressed.
        var bytes = new String(content, ISO_8859_1);
        if (bytes.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (bytes.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (bytes.startsWith(ARCHIVE)) {
            return ofOffice(bytes);
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<FileFormat> ofOffice(String bytes) {
        if (bytes.contains(MACROS_OF_OFFICE) || bytes.contains(MACROS_OF_OPEN_DOCUMENT)) {
            return Optional.empty();
        }
        // An OpenDocument file begins with its media type, not compressed.
        for (var format : new FileFormat[] {ODT, ODS, ODP}) {
            if (bytes.startsWith("mimetype" + format.mediaType, 30)) {
                return Optional.of(format);
            }
        }
        if (!bytes.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (bytes.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (bytes.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return bytes.contains("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && !Character.isWhitespace(character));
        } catch (CharacterCodingException otherThanUtf8) {
            return false;
        }
    }
}
