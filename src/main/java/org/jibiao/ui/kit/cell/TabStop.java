package org.jibiao.ui.kit.cell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A place of a page that Tab goes to, in printed order: a cell, or a table as a whole. */
public interface TabStop {

    /** Puts the caret into it; {@code back} if one comes from what stands below. */
    void enter(boolean back);

    /** From {@code here} to the next stop of its scene, or the one before; false if there is none. */
    static <T extends Node & TabStop> boolean move(T here, boolean back) {
        List<TabStop> stops = new ArrayList<>();
        if (here.getScene() != null) {
            collect(here.getScene().getRoot(), stops);
        }
        int next = stops.indexOf(here) + (back ? -1 : 1);
        boolean there = next >= 0 && next < stops.size();
        if (there) {
            stops.get(next).enter(back);
        }
        return there;
    }

    private static void collect(Node node, List<TabStop> stops) {
        if (node instanceof TabStop stop) {
            if (node.isVisible()) {
                stops.add(stop);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
