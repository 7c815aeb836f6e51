/**
 * Paper to PDF and to page pictures: fonts, line breaking, page flow, painting. Uses the grid and PDFBox. Start at
 * {@link org.jibiao.office.pdf.PdfWriter}.
 */
package org.jibiao.office.pdf;
