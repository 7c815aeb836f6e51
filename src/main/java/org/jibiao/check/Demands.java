package org.jibiao.check;

import java.util.List;
import java.util.Set;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;

/**
 * What the form of a declaration demands of it.
 *
 * @param unit in which the form prints money; sums must agree to its second decimal
 * @param header fields that must be filled in
 * @param classes names of the level-2 classes (二级指标) that must have a row, in printed order
 * @param hidden fields the form does not print; what is kept in them counts for nothing
 */
public record Demands(MoneyUnit unit, Set<ProjectField> header, List<String> classes, Set<ProjectField> hidden) {

    private static final Set<ProjectField> HEADER =
            Set.of(ProjectField.NAME, ProjectField.UNIT, ProjectField.TOTAL, ProjectField.PURPOSE, ProjectField.GOALS);

    /** The 河北 project table: nine classes, each obligatory. */
    public static final Demands HEBEI = new Demands(
            MoneyUnit.WAN_YUAN,
            HEADER,
            List.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标"));

    /** Nothing is known of the form: name and amount must be there, no class is obligatory. */
    public static final Demands NONE =
            new Demands(MoneyUnit.YUAN, Set.of(ProjectField.NAME, ProjectField.TOTAL), List.of());

    public Demands {
        header = Set.copyOf(header);
        classes = List.copyOf(classes);
        hidden = Set.copyOf(hidden);
    }

    /** Of a form that shows everything. */
    public Demands(MoneyUnit unit, Set<ProjectField> header, List<String> classes) {
        this(unit, header, classes, Set.of());
    }
}
