package org.jibiao.ui.tree;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;

/** While something is dragged over the tree: its edges scroll it, and a closed line opens under a pointer that waits. */
final class TreeEdges {

    private static final double ZONE = 26;
    private static final double STEP = 6;

    private final TreeView<Branch> tree;
    private final PauseTransition wait = new PauseTransition(Duration.millis(700));
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollPixels(step);
            }
        }
    };
    private TreeItem<Branch> waiting;
    private double step;

    TreeEdges(TreeView<Branch> tree) {
        this.tree = tree;
    }

    /** The pointer is over a line that may open, null for none, at this height of the scene; it scrolls on past an edge until it is stopped. */
    void over(TreeItem<Branch> item, double sceneY) {
        double y = tree.sceneToLocal(0, sceneY).getY();
        step = y < ZONE ? -STEP : y > tree.getHeight() - ZONE ? STEP : 0;
        if (step == 0) {
            timer.stop();
        } else {
            timer.start();
        }
        if (item != waiting) {
            waiting = item;
            wait.setOnFinished(event -> item.setExpanded(true));
            wait.stop();
            if (item != null && !item.isLeaf() && !item.isExpanded()) {
                wait.playFromStart();
            }
        }
    }

    /** Nothing is dragged over the tree any more. */
    void stop() {
        timer.stop();
        wait.stop();
        waiting = null;
    }
}
