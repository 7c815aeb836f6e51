/**
 * Lists of what can be taken or left. Knows nothing of what is in them. Start at
 * {@link org.jibiao.ui.kit.pick.PickList}.
 */
package org.jibiao.ui.kit.pick;
