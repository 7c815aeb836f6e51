/** What all cells that are typed into share: the order Tab goes in, clicks elsewhere, popups. Uses JavaFX alone. */
package org.jibiao.ui.kit.cell;
