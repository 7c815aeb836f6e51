package org.jibiao.model;

import org.jibiao.model.field.Field;

/** One cell of the book: a field of an element. */
public record Place(Ref ref, Field field) {}
