/**
 * Files: neutral paper to Word and Excel and back. Uses grid only; the one room with POI. Start at
 * {@link org.jibiao.office.Office}.
 */
package org.jibiao.office;
