/**
 * Reading Excel workbooks (.xlsx by streaming, .xls with POI) with what the cells show. Uses grid, office.part and, for
 * number formats, POI. Start at {@link org.jibiao.office.excel.XlsxReader}.
 */
package org.jibiao.office.excel;
