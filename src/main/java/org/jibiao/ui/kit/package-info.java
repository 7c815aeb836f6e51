/**
 * What all screens share: the session, the current place, commands, background tasks, dialogs, notices. May use all
 * rooms below the screens, knows no screen. Start at {@link org.jibiao.ui.kit.Session}.
 */
package org.jibiao.ui.kit;
