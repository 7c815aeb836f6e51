/**
 * Exchange between programs: the JSON of {@code jibiao read --json} and the exchange file .jbx. Uses the model and
 * Jackson. Start at {@link org.jibiao.exchange.DeclarationJson} and {@link org.jibiao.exchange.Jbx}.
 */
package org.jibiao.exchange;
