/**
 * Long texts that stand in several places, to be looked at one by one. Uses the kit, check and model.
 */
package org.jibiao.ui.repeat;
