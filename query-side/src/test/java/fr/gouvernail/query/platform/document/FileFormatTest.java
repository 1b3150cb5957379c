package fr.gouvernail.query.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is follows from its bytes; what could run is not kept. */
class FileFormatTest {

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("contenu".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** As the OpenDocument format wants it: the media type first, stored as it is. */
    private static byte[] openDocument(String mediaType, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var type = mediaType.getBytes(UTF_8);
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            var sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void aPdfAndPicturesAreToldByTheirFirstBytes() {
        assertThat(FileFormat.of(latin("%PDF-1.7\n…"))).contains(FileFormat.PDF);
        assertThat(FileFormat.of(latin("\u0089PNG\r\n\u001a\nIHDR"))).contains(FileFormat.PNG);
        assertThat(FileFormat.of(latin("\u00ff\u00d8\u00ff\u00e0JFIF"))).contains(FileFormat.JPEG);
    }

    @Test
    void officeFilesAreToldByWhatIsInThem() throws IOException {
        assertThat(FileFormat.of(archive("[Content_Types].xml", "word/document.xml")))
                .contains(FileFormat.DOCX);
        assertThat(FileFormat.of(archive("[Content_Types].xml", "xl/workbook.xml")))
                .contains(FileFormat.XLSX);
        assertThat(FileFormat.of(archive("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileFormat.PPTX);
        for (var format : new FileFormat[] {FileFormat.ODT, FileFormat.ODS, FileFormat.ODP}) {
            assertThat(FileFormat.of(openDocument(format.mediaType(), "content.xml")))
                    .contains(format);
        }
    }

    @Test
    void aMacroAnArchiveAndAProgramAreNotKept() throws IOException {
        assertThat(FileFormat.of(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileFormat.of(openDocument(FileFormat.ODS.mediaType(), "content.xml", "Basic/script-lc.xml")))
                .isEmpty();
        assertThat(FileFormat.of(archive("virus.exe"))).isEmpty();
        assertThat(FileFormat.of(latin("MZ\u0090\u0000\u0003"))).isEmpty();
        assertThat(FileFormat.of(latin("\u0000\u0001"))).isEmpty();
    }

    @Test
    void aPageForABrowserIsPlainText() {
        assertThat(FileFormat.of("<script>alert('é')</script>\r\n\tx".getBytes(UTF_8)))
                .contains(FileFormat.TEXT);
        assertThat(FileFormat.TEXT.mediaType()).isEqualTo("text/plain");
    }
}
