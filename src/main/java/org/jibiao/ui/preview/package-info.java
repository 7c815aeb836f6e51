/**
 * The pages as they will be printed, before they are. Uses export for the pages. Start at
 * {@link org.jibiao.ui.preview.PreviewView}.
 */
package org.jibiao.ui.preview;
