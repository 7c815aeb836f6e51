/**
 * Export as a dialog: form, format, one project or all, where to. Uses the kit and the export room. Start at {@link
 * org.jibiao.ui.export.ExportModel}.
 */
package org.jibiao.ui.export;
