package org.jibiao.form.convert;

import static org.jibiao.form.convert.Cases.convert;
import static org.jibiao.form.convert.Cases.declaration;
import static org.jibiao.form.convert.Cases.lines;
import static org.jibiao.form.convert.Cases.only;
import static org.jibiao.form.convert.Cases.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class MoneyConversionTest {

    @Test
    void kindsOfFundsThatTheFormDoesNotKnowAreSummed() {
        Project project = project("甲")
                .with(ProjectField.TOTAL, "150000")
                .with(ProjectField.FISCAL, "120000")
                .with(ProjectField.SPECIAL_ACCOUNT, "10000")
                .with(ProjectField.UNIT_FUNDS, "20000.50")
                .with(ProjectField.SOCIAL, "0")
                .with(ProjectField.BANK_LOAN, "0");
        Conversion conversion = convert(declaration(project), Sketch.SICHUAN, Sketch.TIANJIN);
        assertEquals("30000.50", only(conversion).text(ProjectField.OTHER));
        assertEquals(
                List.of(
                        "ASK “甲”的“财政专户管理资金、单位资金、其他资金”没有单独的栏，合计 30000.5 元列入其他资金，请核对。",
                        "ASK “甲”的“资金用途”是空的，请补上。",
                        "DROPPED “甲”的“社会投入资金、银行贷款”在这种表样里没有位置，都是 0，不印出。"),
                lines(conversion));
    }

    @Test
    void moreKindsOfFundsAreNought() {
        Project project = project("甲").with(ProjectField.TOTAL, "5").with(ProjectField.OTHER, "");
        Project now = only(convert(declaration(project), Sketch.TIANJIN, Sketch.SICHUAN));
        assertEquals(
                List.of("0", "0", "0", "0"),
                List.of(
                        now.text(ProjectField.SPECIAL_ACCOUNT),
                        now.text(ProjectField.UNIT_FUNDS),
                        now.text(ProjectField.SOCIAL),
                        now.text(ProjectField.BANK_LOAN)));
    }

    @Test
    void otherFundsGoToTheUnitsOwnAndAreAskedAbout() {
        Project project = project("甲").with(ProjectField.OTHER, "300.00");
        Conversion conversion = convert(declaration(project), Sketch.TIANJIN, Sketch.SICHUAN);
        assertEquals("300.00", only(conversion).text(ProjectField.UNIT_FUNDS));
        assertEquals(
                "“甲”的“其他资金、单位资金”：其他资金 300 元没有单独的栏，先列入单位资金，请核对属于哪一种。",
                lines(conversion, Step.Kind.ASK).getFirst());
    }

    @Test
    void moneyThatNeedsMoreThanTwoDecimalsIsExactAndAskedAbout() {
        Project project = project("甲").with(ProjectField.TOTAL, "309074.16").with(ProjectField.FISCAL, "309074.16");
        Conversion conversion = convert(declaration(project), Sketch.SICHUAN, Sketch.LIAONING);
        assertEquals("309074.16", only(conversion).text(ProjectField.TOTAL));
        assertEquals(
                "“甲”的“预算数、财政资金” 309074.16 元合 30.907416 万元，超过两位小数，照实印出，请核对是否取整。",
                lines(conversion, Step.Kind.ASK).getFirst());
    }

    @Test
    void moneyIsRoundedOnlyIfAsked() {
        Project project = project("甲").with(ProjectField.TOTAL, "309074.16").with(ProjectField.FISCAL, "150000");
        Conversion conversion = Conversion.of(
                declaration(project), Optional.of(Sketch.SICHUAN), Sketch.LIAONING, Rounding.TWO_DECIMALS);
        assertEquals("309100.00", only(conversion).text(ProjectField.TOTAL).substring(0, 9));
        assertEquals("150000", only(conversion).text(ProjectField.FISCAL));
        assertEquals(List.of("“甲”的“预算数” 30.907416 万元取整为 30.91 万元。"), lines(conversion, Step.Kind.ROUNDED));
    }

    @Test
    void theMiddleTermOfOneYearIsTheYear() {
        Project project = project("甲")
                .with(ProjectField.TOTAL, "500000.00")
                .with(ProjectField.FISCAL, "500000.00")
                .with(ProjectField.GOALS, "1.办好事。\n2.办实事。");
        Project now = only(convert(declaration(project), Sketch.TIANJIN, Sketch.NATIONAL));
        assertEquals(
                List.of("500000.00", "500000.00", "", "1.办好事。\n2.办实事。"),
                List.of(
                        now.text(ProjectField.MID_TERM_TOTAL),
                        now.text(ProjectField.MID_TERM_FISCAL),
                        now.text(ProjectField.MID_TERM_OTHER),
                        now.text(ProjectField.PERIOD_GOALS)));
        Project years = project.with(ProjectField.PERIOD, "2026年1月—2028年12月");
        assertEquals(
                "",
                only(convert(declaration(years), Sketch.LIAONING, Sketch.NATIONAL))
                        .text(ProjectField.MID_TERM_TOTAL));
    }
}
