package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.Marking;

/** What of the table is 涉密, and what of it is selected to be. */
public final class SecretCells {

    private SecretCells() {}

    /** The cells of the selected block, without those of ghosts. */
    public static List<Place> selected(IndicatorTableModel model) {
        List<Place> places = new ArrayList<>();
        Selection selection = model.selection();
        for (int row : selection.lines()) {
            for (int column = selection.left(); column <= selection.right(); column++) {
                model.place(row, column).ifPresent(places::add);
            }
        }
        return places;
    }

    /** The indicators of the selected block. */
    public static List<Ref> selectedRows(IndicatorTableModel model) {
        return selected(model).stream().map(Place::ref).distinct().toList();
    }

    /** True if the project or department whose indicators are shown is withheld as a whole. */
    static boolean isOwnerSecret(IndicatorTableModel model) {
        return Marking.isWhole(model.session().book(), model.owner());
    }

    /** True if public copies withhold the cell; the usual classes of a row are never withheld with it. */
    static boolean isSecret(Element row, Field field, boolean owner) {
        Secrecy secrecy = Secrecy.of(row);
        boolean levels = field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
        return owner || (levels ? secrecy.keys().contains(field.key()) : secrecy.covers(field));
    }
}
