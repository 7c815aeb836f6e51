/** Where a file that is written out goes: folder and name, as all dialogs ask for them. Uses the kit alone. */
package org.jibiao.ui.kit.destination;
