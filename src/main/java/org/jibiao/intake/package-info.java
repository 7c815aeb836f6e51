/**
 * From a received file (收件) to a proposal of what would enter the library. Uses model, change, grid, form, office and
 * exchange. Start at {@link org.jibiao.intake.Intake}.
 */
package org.jibiao.intake;
