/**
 * From one form to another: what the new form cannot hold, what is offered for it, what a person must look at. Uses
 * model, form and form.spec. Start at {@link org.jibiao.form.convert.Conversion}.
 */
package org.jibiao.form.convert;
