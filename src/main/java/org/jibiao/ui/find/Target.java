package org.jibiao.ui.find;

import org.jibiao.model.Ref;

/**
 * Something to go to.
 *
 * @param title what it is called: {@code 3 人民调解工作经费}
 * @param more what else there is to know, in smaller print: its code and unit, or the project it is in
 */
public record Target(Ref ref, String title, String more) {}
