package org.jibiao.ui.export;

/** What an export can become. */
public enum ExportFormat {
    DOCX("Word 文档", "docx", true),
    XLSX("Excel 工作簿", "xlsx", true),
    PDF("PDF", "pdf", true),
    JBX("绩标交换文件", "jbx", false),
    JSON("JSON 数据", "json", false);

    private final String label;
    private final String extension;
    private final boolean printed;

    ExportFormat(String label, String extension, boolean printed) {
        this.label = label;
        this.extension = extension;
        this.printed = printed;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** True if it is laid out by a form. */
    public boolean printed() {
        return printed;
    }

    @Override
    public String toString() {
        return label + "（." + extension + "）";
    }
}
