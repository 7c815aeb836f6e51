/**
 * The zip of parts that Word and Excel files are made of, read within limits and written by streaming. Uses grid only.
 * Start at {@link org.jibiao.office.part.Parts}.
 */
package org.jibiao.office.part;
