package org.jibiao.office.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the ruling lines of a page: stroked straight lines and thin filled boxes. One page each. */
final class Rules extends PDFGraphicsStreamEngine {

    private static final float THIN = 3f;
    private static final float STRAIGHT = 1f;
    /** More lines than any table on one page has; a drawing with more is no table. */
    private static final int MOST = 8000;

    /** A horizontal or vertical line; {@code at} across, {@code from} to {@code to} along, points from the top left. */
    record Rule(float at, float from, float to) {}

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private final PDRectangle box;
    private float startX;
    private float startY;
    private float x;
    private float y;
    private int pictures;
    private boolean tooMany;

    Rules(PDPage page) throws IOException {
        super(page);
        this.box = page.getCropBox();
        processPage(page);
    }

    List<Rule> across() {
        return across;
    }

    List<Rule> down() {
        return down;
    }

    /** True if the page has so many lines that not all were taken. */
    boolean tooMany() {
        return tooMany;
    }

    /** How many pictures the page shows: a page of pictures without text is a scan. */
    int pictures() {
        return pictures;
    }

    private void keep(float x1, float y1, float x2, float y2) {
        if (across.size() + down.size() >= MOST) {
            tooMany = true;
            return;
        }
        float left = Math.min(x1, x2) - box.getLowerLeftX();
        float right = Math.max(x1, x2) - box.getLowerLeftX();
        float top = box.getUpperRightY() - Math.max(y1, y2);
        float bottom = box.getUpperRightY() - Math.min(y1, y2);
        if (bottom - top <= STRAIGHT && right - left > STRAIGHT) {
            across.add(new Rule((top + bottom) / 2, left, right));
        } else if (right - left <= STRAIGHT && bottom - top > STRAIGHT) {
            down.add(new Rule((left + right) / 2, top, bottom));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away hides no rule that matters
    }

    @Override
    public void moveTo(float toX, float toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    @Override
    public void lineTo(float toX, float toY) {
        path.add(new float[] {x, y, toX, toY});
        x = toX;
        y = toY;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        x = x3;
        y = y3;
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(x, y);
    }

    @Override
    public void closePath() {
        lineTo(startX, startY);
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(line -> keep(line[0], line[1], line[2], line[3]));
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        keepThinBox();
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        // colour only
    }

    /** A filled box thinner than a few points is a line. */
    private void keepThinBox() {
        if (path.isEmpty()) {
            return;
        }
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (float[] line : path) {
            left = Math.min(left, Math.min(line[0], line[2]));
            right = Math.max(right, Math.max(line[0], line[2]));
            bottom = Math.min(bottom, Math.min(line[1], line[3]));
            top = Math.max(top, Math.max(line[1], line[3]));
        }
        if (top - bottom <= THIN && right - left > THIN) {
            keep(left, (top + bottom) / 2, right, (top + bottom) / 2);
        } else if (right - left <= THIN && top - bottom > THIN) {
            keep((left + right) / 2, bottom, (left + right) / 2, top);
        }
    }
}
