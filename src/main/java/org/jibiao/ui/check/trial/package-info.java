/**
 * A rule pack tried on received files, file by file beside the rules in use. Uses the kit and review. Start at
 * {@code TrialView}.
 */
package org.jibiao.ui.check.trial;
