package org.jibiao.change.find;

import org.jibiao.model.Place;

/**
 * A stretch of a text that was looked for, {@code from} inclusive, {@code to} exclusive, counted in the text as it is
 * shown: money in the unit of its declaration, everything else as it is stored.
 */
public record Hit(Place place, int from, int to) {}
