/**
 * One field of many elements changed the same way, as one edit. Uses the model and {@code change}. Start at
 * {@link org.jibiao.change.bulk.Bulk}.
 */
package org.jibiao.change.bulk;
