/**
 * A number changed in one place, and the others that a template works out with it: uses the formulas kept with the
 * elements. Start at {@link org.jibiao.template.recalculate.Recalculation}.
 */
package org.jibiao.template.recalculate;
