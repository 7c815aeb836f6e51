/**
 * The template library beside the page. Uses the kit, template, change and model.
 */
package org.jibiao.ui.template;
