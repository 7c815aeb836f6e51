/**
 * Word files to neutral paper and back. Uses grid and office.part. Start at {@link org.jibiao.office.word.DocxReader}
 * and {@link org.jibiao.office.word.DocxWriter}.
 */
package org.jibiao.office.word;
