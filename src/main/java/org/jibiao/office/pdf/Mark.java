package org.jibiao.office.pdf;

/** One thing on a laid-out page; points from the upper left corner, y downwards. */
sealed interface Mark {

    /** Text in one face, its baseline beginning at x, y. */
    record Text(float x, float y, Face face, float size, boolean bold, String text) implements Mark {}

    /** A character no font has, as a square; with a tick in it for ☑. */
    record Square(float x, float y, float size, boolean ticked) implements Mark {}

    /** A thin straight line. */
    record Rule(float x1, float y1, float x2, float y2) implements Mark {}
}
