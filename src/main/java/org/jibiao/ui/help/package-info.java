/**
 * Help that works without a network. Uses the kit.
 */
package org.jibiao.ui.help;
