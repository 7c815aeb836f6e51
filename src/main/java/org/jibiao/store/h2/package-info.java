/**
 * The library (工作库) as an H2 file: tables as the truth at rest, the log of edits, backups, rescue of damaged files.
 * Uses model, change and {@link org.jibiao.store}. Start at {@link org.jibiao.store.h2.H2Journal}.
 */
package org.jibiao.store.h2;
