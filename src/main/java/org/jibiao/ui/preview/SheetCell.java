package org.jibiao.ui.preview;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.CellSkinBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jibiao.export.Pages;

/** One page, or its thumbnail: white paper at once, its picture as soon as it is drawn. */
final class SheetCell extends IndexedCell<Integer> {

    /** Room for the number under a thumbnail. */
    static final double NUMBER_HEIGHT = 22;

    /** A larger page is stretched: a picture takes four bytes a pixel, and drawing it three times that. */
    private static final double MOST_PIXELS = 12e6;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** What a picture is of. */
    private record Shown(int page, int edition, double scale) {}

    private final Sheets sheets;
    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane(image);
    private final Label number = new Label();
    private final VBox box = new VBox(paper);
    private Optional<Shown> asked = Optional.empty();
    private int pictured = -1;
    private Optional<Pictures.Wish> wish = Optional.empty();

    SheetCell(Sheets sheets) {
        this.sheets = sheets;
        getStyleClass().add(sheets.thumbnails() ? "thumbnail" : "sheet");
        paper.getStyleClass().add("paper");
        box.setAlignment(Pos.TOP_CENTER);
        box.setFillWidth(false);
        if (sheets.thumbnails()) {
            number.setMinHeight(NUMBER_HEIGHT);
            number.getStyleClass().add("sheet-number");
            box.getChildren().add(number);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_CENTER);
        paper.setOnMousePressed(event -> sheets.press(getIndex()));
        visibleProperty().addListener((observed, before, now) -> fill());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CellSkinBase<>(this);
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        boolean empty = index < 0 || index >= sheets.sizes().size();
        updateItem(empty ? null : index, empty);
        setGraphic(empty ? null : box);
        fill();
    }

    /** The paper gets its size, and a picture is wished for if the one there is not the right one. */
    private void fill() {
        if (isEmpty() || !isVisible()) {
            forget();
            clear();
            return;
        }
        Pages.Size size = sheets.sizes().get(getIndex());
        double width = size.width() * sheets.scale();
        double height = size.height() * sheets.scale();
        paper.setMinSize(width, height);
        paper.setMaxSize(width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
        String name = "第 " + (getIndex() + 1) + " 页";
        number.setText(String.valueOf(getIndex() + 1));
        setAccessibleText(name);
        showMark();
        Shown wanted = new Shown(getIndex(), sheets.edition(), sheets.scale());
        if (asked.filter(wanted::equals).isEmpty()) {
            forget();
            if (pictured != wanted.page()) {
                clear();
            }
            ask(wanted);
        }
    }

    private void ask(Shown wanted) {
        asked = Optional.of(wanted);
        Pages.Size size = sheets.sizes().get(wanted.page());
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        double pixels = Math.min(most, sheets.scale() * density());
        Pictures.Wish made = new Pictures.Wish(wanted.page(), pixels, sheets.thumbnails(), this::draw);
        wish = Optional.of(made);
        sheets.pictures().wish(made);
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private void draw(Pages.Picture picture) {
        wish = Optional.empty();
        image.setImage(image(picture));
        pictured = asked.map(Shown::page).orElse(-1);
    }

    /** The picture for the screen; it is opaque, so that no colour has to be computed. */
    static Image image(Pages.Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        picture.argb(),
                        picture.width());
        return image;
    }

    private void forget() {
        wish.ifPresent(sheets.pictures()::forget);
        wish = Optional.empty();
        asked = Optional.empty();
    }

    private void clear() {
        image.setImage(null);
        pictured = -1;
    }

    void showMark() {
        pseudoClassStateChanged(CURRENT, getIndex() == sheets.current());
    }
}
