/**
 * Received files: what was read beside the original, before anything enters the library. Uses kit, intake, form.
 */
package org.jibiao.ui.intake;
