/**
 * Excel workbooks (.xlsx) by streaming: reading with what the cells show, writing ready to print. Uses grid, office.part
 * and, for number formats, POI. Start at {@link org.jibiao.office.excel.XlsxReader} and {@link
 * org.jibiao.office.excel.XlsxWriter}.
 */
package org.jibiao.office.excel;
