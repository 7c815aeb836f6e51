package org.jibiao.ui.check;

/** How far the list of findings reaches. */
enum Scope {
    /** The page the user is on: a project, or the department goals. */
    PAGE,
    /** The declaration he is in. */
    DECLARATION,
    /** The whole library. */
    BOOK
}
