package org.jibiao.template.carry;

import java.util.Optional;
import org.jibiao.model.Place;
import org.jibiao.template.Basis;

/**
 * A document that a carried text names and that is no longer in force in the new year.
 *
 * @param place the text, in the declaration it comes from
 * @param basis the document
 * @param successor what took its place, and how it would be named there; empty if nothing known did
 */
public record Outdated(Place place, Basis basis, Optional<Replacement> successor) {}
