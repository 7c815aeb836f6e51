package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class FundsTableTest {

    @Test
    void moneyIsSummedByUnitAndOnlyKindsThatAnyProjectHasAreShown() {
        FundsTable funds = FundsTable.of(List.of(
                project("县司法局", "30000", "20000", "10000"),
                project("法律援助中心", "5000", "5000", ""),
                project("县司法局", "", "", "0")));
        assertEquals(List.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER), funds.kinds());
        assertEquals(
                List.of("县司法局 2 30000", "法律援助中心 1 5000"),
                funds.units().stream()
                        .map(each -> each.name() + " " + each.projects().size() + " "
                                + FundsTable.sum(each.projects(), ProjectField.TOTAL))
                        .toList());
        assertEquals(new BigDecimal("35000"), FundsTable.sum(funds.projects(), ProjectField.TOTAL));
    }

    private static Project project(String unit, String total, String fiscal, String other) {
        return Project.fresh()
                .with(ProjectField.UNIT, unit)
                .with(ProjectField.TOTAL, total)
                .with(ProjectField.FISCAL, fiscal)
                .with(ProjectField.OTHER, other);
    }
}
