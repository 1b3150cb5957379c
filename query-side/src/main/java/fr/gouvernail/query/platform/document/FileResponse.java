package fr.gouvernail.query.platform.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouvernail.query.platform.document.StoredFiles.StoredFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a file over to be saved: it is never shown within the application's own pages, whatever it holds. */
public final class FileResponse {

    /** @param name what people call it; the extension follows from what the file is */
    public static ResponseEntity<byte[]> of(StoredFile file, String name) {
        var extension = "." + file.format().extension();
        var disposition = ContentDisposition.attachment()
                .filename(name.endsWith(extension) ? name : name + extension, UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", "sha-256=:" + base64(file.fingerprint()) + ":")
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    /** As RFC 9530 has it, so that whoever receives the file can check it against what was attached. */
    private static String base64(String hexadecimal) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hexadecimal));
    }

    private FileResponse() {}
}
