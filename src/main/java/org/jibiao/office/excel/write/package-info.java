/**
 * Writing Excel workbooks (.xlsx) by streaming, ready to print. Uses grid and office.part. Start at {@link
 * org.jibiao.office.excel.write.XlsxWriter}.
 */
package org.jibiao.office.excel.write;
