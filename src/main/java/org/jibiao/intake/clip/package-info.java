/**
 * What is copied from and pasted into Excel, WPS and Word. Uses grid and office; screens may use it. Start at
 * {@link org.jibiao.intake.clip.Clipping}.
 */
package org.jibiao.intake.clip;
