/**
 * Libraries of reusable projects and indicators by business line. Uses model and change; the only library is Jackson.
 * Start at {@link org.jibiao.template.Library}, then {@link org.jibiao.template.Insertion}.
 */
package org.jibiao.template;
