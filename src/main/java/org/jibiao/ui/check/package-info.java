/**
 * The findings beside the page. Uses the kit, check, form and model.
 */
package org.jibiao.ui.check;
