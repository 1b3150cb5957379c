package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook's archive, unfolded no further than a plan may need and packed anew with nothing but its texts, so that whatever reads it next
 * sees exactly what was checked here: no document type, no entity, no second directory.
 *
 * @param merged addresses of merged cells, by the part that has them
 * @param parts the part each relation of the workbook leads to, by its id
 */
record WorkbookArchive(byte[] checked, Map<String, List<String>> merged, Map<String, String> parts) {

    static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 2000;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    static WorkbookArchive of(byte[] bytes) {
        try {
            return unfolded(bytes);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw CommandRejected.of(PlanImportRejection.FILE_UNREADABLE, "line", 0);
        }
    }

    private static WorkbookArchive unfolded(byte[] bytes) throws IOException, XMLStreamException {
        var merged = new HashMap<String, List<String>>();
        var parts = new HashMap<String, String>();
        var packed = new ByteArrayOutputStream();
        int total = 0;
        int entries = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var out = new ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName().replaceFirst("^/", "");
                // One byte more than is left tells a part that is too large from one that just fits.
                var part = in.readNBytes(MOST_BYTES - total + 1);
                total += part.length;
                if (total > MOST_BYTES || ++entries > MOST_PARTS) {
                    throw CommandRejected.of(PlanImportRejection.FILE_INFLATES, "limit", MOST_BYTES);
                }
                if (name.endsWith("vbaProject.bin")) {
                    throw CommandRejected.of(PlanImportRejection.FILE_FORMAT);
                }
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    scan(name, part, merged, parts);
                    out.putNextEntry(new ZipEntry(name));
                    out.write(part);
                    out.closeEntry();
                }
            }
        }
        if (parts.isEmpty()) {
            throw CommandRejected.of(PlanImportRejection.FILE_FORMAT);
        }
        return new WorkbookArchive(packed.toByteArray(), merged, parts);
    }

    private static void scan(String name, byte[] part, Map<String, List<String>> merged, Map<String, String> parts)
            throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw CommandRejected.of(PlanImportRejection.FILE_ENTITIES);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                note(name, reader, merged, parts);
            }
        }
    }

    private static void note(
            String name, XMLStreamReader reader, Map<String, List<String>> merged, Map<String, String> parts) {
        if (reader.getLocalName().equals("mergeCell")) {
            merged.computeIfAbsent(name, _ -> new ArrayList<>()).add(attribute(reader, "ref"));
        }
        if (name.equals(RELATIONS) && reader.getLocalName().equals("Relationship")) {
            var target = attribute(reader, "Target");
            parts.put(attribute(reader, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Addresses of the merged cells of a sheet. @param relation its id in the workbook */
    List<String> mergedOf(String relation) {
        return merged.getOrDefault(parts.getOrDefault(relation, ""), List.of());
    }
}
