package fr.gouvernail.query.portfolio.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX workbook written part by part, so that a test can put into it what no library would write. */
final class Workbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder names = new StringBuilder();
    private final Map<String, byte[]> more = new LinkedHashMap<>();

    /** A cell of a formula with the value it gave. */
    static String formula(String address, String formula, String value) {
        return "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(address, formula, value);
    }

    static String error(String address) {
        return "<c r=\"%s\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>".formatted(address);
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, String number) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(address, number);
    }

    /** A day as spreadsheets count them, from the last but one of 1899. */
    static String day(String address, int serial) {
        return "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(address, serial);
    }

    static String percent(String address, String share) {
        return "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(address, share);
    }

    static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    /** A line of texts, from column A on; an empty one is no cell. */
    static String texts(int number, String... texts) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.add(text(PlanCell.columnName(column) + number, texts[column]));
            }
        }
        return row(number, cells.toArray(String[]::new));
    }

    Workbook sheet(String name, String state, String merged, String... rows) {
        sheets.add("<worksheet " + MAIN + "><sheetData>" + String.join("", rows) + "</sheetData>"
                + (merged.isEmpty() ? "" : "<mergeCells><mergeCell ref=\"" + merged + "\"/></mergeCells>")
                + "</worksheet>");
        names.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(name, sheets.size(), state, sheets.size()));
        return this;
    }

    Workbook part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    byte[] bytes() {
        var types = new StringBuilder();
        var relations = new StringBuilder();
        var parts = new LinkedHashMap<String, byte[]>();
        for (int index = 1; index <= sheets.size(); index++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(index));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(index, OFFICE, index));
            parts.put(
                    "xl/worksheets/sheet" + index + ".xml",
                    sheets.get(index - 1).getBytes(UTF_8));
        }
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + types + "</Types>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + names + "</sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "<Relationship Id=\"rId90\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"9\"/></cellXfs></styleSheet>");
        parts.putAll(more);
        return zipped(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
