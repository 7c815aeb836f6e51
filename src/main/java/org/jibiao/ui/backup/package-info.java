/**
 * Backups: when, how much, and bringing one back. Uses the kit and store.
 */
package org.jibiao.ui.backup;
