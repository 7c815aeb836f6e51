/**
 * The history beside the page. Uses the kit, store, change and model.
 */
package org.jibiao.ui.history;
