package org.jibiao.office.excel.write;

/** What is the same in every workbook. */
final class BookParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String RELATIONS = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="book" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
        </Relationships>\
        """;

    static final String TYPES_BEGIN = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
        """;

    private BookParts() {}
}
