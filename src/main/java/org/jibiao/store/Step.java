package org.jibiao.store;

import java.time.Instant;

/**
 * The head of an {@link Entry}: everything but the changes, which may be large.
 *
 * @param number counts from 1 in the order of the edits
 * @param undoes the number of the entry this one took back, 0 for none
 * @param label what the user did, as a Chinese phrase
 */
public record Step(long number, Instant time, Entry.Cause cause, long undoes, String label) {}
