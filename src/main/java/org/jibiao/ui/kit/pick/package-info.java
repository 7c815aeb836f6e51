/**
 * Lists of what can be taken or left, and what is read of a thing that is chosen. Knows nothing of what is in them. Start at
 * {@link org.jibiao.ui.kit.pick.PickList}.
 */
package org.jibiao.ui.kit.pick;
