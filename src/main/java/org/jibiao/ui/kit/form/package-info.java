/** What forms of dialogs and rows of buttons are laid out with. Uses JavaFX and AtlantaFX only. Start at {@link org.jibiao.ui.kit.form.Questions}. */
package org.jibiao.ui.kit.form;
