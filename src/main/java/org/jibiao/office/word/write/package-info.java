/**
 * Writes Word documents (.docx) by streaming: one pass over the paper, nothing kept. Uses grid and office.part. Start at
 * {@link org.jibiao.office.word.write.DocxWriter}.
 */
package org.jibiao.office.word.write;
