package org.jibiao.check.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 文字、依据、保密. */
public class TextRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(clean(), secrets(), documents(), typos(), sentences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> clean() {
        return List.of(Fault.of(
                "RESIDUE",
                "warning 绩效目标里留有文件转换的痕迹“[bookmark: _GoBack]”。",
                Sheet.with(ProjectField.GOALS, "1.全年办案320件[bookmark: _GoBack]")));
    }

    private static List<Fault> secrets() {
        return List.of(
                Fault.of(
                        "SECRET_LEAK",
                        "error 资金用途里写明了标为涉密的内容“看守所会见室改造工程”，公开稿会把它带出去。",
                        Sheet.project(project -> Sheet.row(
                                project.with(
                                        ProjectField.PURPOSE, project.text(ProjectField.PURPOSE) + "\n另用于看守所会见室改造工程。"),
                                Sheet.ECOLOGICAL,
                                row -> row.with(IndicatorField.NAME, "看守所会见室改造工程")
                                        .with(IndicatorField.SECRECY, "全部")))),
                Fault.of(
                        "SECRET_LEAK",
                        "warning 这条指标一部分标为涉密，三级指标、指标值没有标。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.SECRECY, "description")));
    }

    private static List<Fault> documents() {
        return List.of(
                Fault.of(
                        "BASIS_OUTDATED",
                        "warning “国务院《法律援助条例》”2022年1月1日起不再有效，2处还在引用。",
                        Sheet.project(project -> Sheet.row(
                                Sheet.row(project, Sheet.QUANTITY, row -> row.with(IndicatorField.BASIS, "《法律援助条例》")),
                                Sheet.QUALITY,
                                row -> row.with(IndicatorField.BASIS, "国务院《法律援助条例》、历史数据")))),
                Fault.of(
                        "BASIS_OUTDATED",
                        "warning “八五”普法到2025年为止，预算年度是2027年。",
                        Sheet.goals(goals -> goals.with(
                                DepartmentField.OVERALL, "（一）深入开展“八五”普法。\n" + goals.text(DepartmentField.OVERALL)))),
                Fault.of(
                        "BASIS_FORMAT",
                        "hint “（2020)70号”应写成“〔2020〕70号”，共2处写法不规范。",
                        Sheet.project(project -> Sheet.row(
                                project.with(ProjectField.NAME, "法律援助经费（冀财政法（2020)70号）"),
                                Sheet.COST,
                                row -> row.with(IndicatorField.BASIS, "冀财政法【2020】70号")))),
                Fault.of(
                        "BASIS_FORMAT",
                        "hint “中华人民共和国法律援助法”应写成“《中华人民共和国法律援助法》”。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.BASIS, "中华人民共和国法律援助法、历史数据")),
                Fault.of(
                        "BASIS_FORMAT",
                        "hint “《关于印发《”的书名号没有成对。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.BASIS, "《关于印发《法律援助规定》的通知》")));
    }

    private static List<Fault> typos() {
        return List.of(
                Fault.of(
                        "TYPO",
                        "warning “绩校”应为“绩效”。",
                        Sheet.project(project ->
                                project.with(ProjectField.PURPOSE, project.text(ProjectField.PURPOSE) + "\n实现绩校目标。"))),
                Fault.of(
                        "TYPO",
                        "hint “法制宣传”应为“法治宣传”，共2处。",
                        Sheet.project(project -> Sheet.row(
                                project.with(ProjectField.PURPOSE, project.text(ProjectField.PURPOSE) + "\n同时开展法制宣传。"),
                                Sheet.QUALITY,
                                row -> row.with(
                                        IndicatorField.DESCRIPTION, row.text(IndicatorField.DESCRIPTION) + "，含法制宣传")))),
                Fault.of(
                        "TYPO",
                        "hint “并且值班，，同时开展”标点重复了，这样的标点共2处。",
                        Sheet.project(project -> project.with(
                                        ProjectField.PURPOSE, project.text(ProjectField.PURPOSE) + "\n并且值班，，同时开展服务。")
                                .with(ProjectField.GOALS, project.text(ProjectField.GOALS) + "\n4.做好服务;做好接待。"))),
                Fault.of(
                        "TYPO",
                        "hint 三级指标里“（件)”的括号一半全角一半半角。",
                        Sheet.project(project -> Sheet.row(
                                project,
                                Sheet.QUANTITY,
                                row -> row.with(IndicatorField.NAME, row.text(IndicatorField.NAME) + "（件)")))),
                Fault.of(
                        "TYPO",
                        "hint 资金用途里有左括号“（”没有右括号。",
                        Sheet.project(project -> project.with(
                                ProjectField.PURPOSE, project.text(ProjectField.PURPOSE) + "\n1）做好服务（含接待。"))),
                Fault.of(
                        "TYPO",
                        "warning “指导调工作”像是漏了“解”字，部门职能概述里是“指导调解工作”。",
                        Sheet.goals(goals -> goals.with(DepartmentField.DUTIES, "负责普法，指导调解工作。")
                                .with(DepartmentField.GOALS, "负责普法，指导调工作。"))));
    }

    private static List<Fault> sentences() {
        return List.of(Fault.of(
                "SENTENCE",
                "hint 绩效目标里的“贡献了”写成了已经做完的事，目标说的是将要做到的事。",
                Sheet.project(project ->
                        project.with(ProjectField.GOALS, project.text(ProjectField.GOALS) + "\n4.为平安建设贡献了一份力量。"))));
    }

    @Test
    void anUnfilledBlankOfATemplateIsNamed() {
        assertEquals(
                List.of("RESIDUE warning 指标值里还有没填的空格“{案件数}”。"),
                Sheet.lines("RESIDUE", Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥{案件数}件")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "聘请合格律师2名",
                "按《河北省法制宣传教育条例》执行",
                "1）接待群众；2）解答咨询",
                "时间为9:00至17:00",
                "补贴标准1,200元/件",
                "总结“八五”普法成果",
                "落实冀财政法〔2026〕70号文件",
                "以经费保障为重点",
                "依法公正处理案件"
            })
    void rightTextsAreLeftAlone(String text) {
        Declaration declaration = Sheet.project(
                project -> Sheet.row(project, Sheet.SOCIAL, row -> row.with(IndicatorField.DESCRIPTION, text)));
        assertEquals(
                List.of(),
                Stream.of("TYPO", "BASIS_FORMAT", "BASIS_OUTDATED", "SENTENCE", "SECRET_LEAK")
                        .flatMap(rule -> Sheet.lines(rule, declaration).stream())
                        .toList());
    }

    @Test
    void aSecretCountIsFoundInAGoalButNotAsPartOfALongerNumber() {
        Declaration told = secretCount("全年办理320件。");
        Declaration longer = secretCount("全年办理1320件。");
        assertEquals(List.of("SECRET_LEAK error 绩效目标里写明了标为涉密的内容“320件”，公开稿会把它带出去。"), Sheet.lines("SECRET_LEAK", told));
        assertEquals(List.of(), Sheet.lines("SECRET_LEAK", longer));
    }

    private static Declaration secretCount(String goal) {
        return Sheet.project(project -> Sheet.row(
                project.with(ProjectField.GOALS, goal).with(ProjectField.PURPOSE, "用于办案。"),
                Sheet.QUANTITY,
                row -> row.with(IndicatorField.VALUE, "≥320件").with(IndicatorField.SECRECY, "全部")));
    }

    @Test
    void aSecretProjectIsNotNamedInTheDepartmentsGoals() {
        Declaration clean = Sheet.clean();
        String name = clean.projects().getFirst().text(ProjectField.NAME) + "专案";
        Declaration secret =
                Sheet.project(project -> project.with(ProjectField.NAME, name).with(ProjectField.SECRECY, "全部"));
        Declaration told = new Declaration(
                secret.id(),
                secret.values(),
                secret.goals().with(DepartmentField.DUTIES, "承办" + name + "。"),
                secret.projects());
        assertTrue(Sheet.lines("SECRET_LEAK", told)
                .contains("SECRET_LEAK error 部门职能概述里写明了标为涉密的内容“" + name + "”，公开稿会把它带出去。"));
    }

    @ParameterizedTest
    @CsvSource({
        "BASIS_FORMAT, 冀建城建〔2023]5号",
        "BASIS_FORMAT, 冀建城建〔2023年〕5号",
        "BASIS_FORMAT, 冀建城建〔2023〕第5号",
        "BASIS_FORMAT, 冀建城建〔2023〕005号",
        "BASIS_FORMAT, <<物业管理条例>>",
        "BASIS_FORMAT, 中华人民共和国义务教育法",
        "BASIS_OUTDATED, 《中华人民共和国物权法》",
        "BASIS_OUTDATED, “十三五”卫生健康规划",
        "BASIS_OUTDATED, 《学前教育三年行动计划（2018—2020年）》",
        "RESIDUE, 冀建XX文件"
    })
    void aBasisThatIsWrongIsFound(String rule, String basis) {
        assertEquals(
                1,
                Sheet.lines(rule, Sheet.with(Sheet.QUANTITY, IndicatorField.BASIS, basis))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "冀建城建〔2023〕5号",
                "冀政法字〔2019〕17号",
                "国务院令第504号",
                "《中华人民共和国民法典》",
                "《中华人民共和国劳动合同法》",
                "“十五五”规划",
                "《质量强国建设行动纲要（2026—2035年）》",
                "GB50016-2014（2018年版）",
                "“十三五”规划评估报告"
            })
    void aBasisThatIsRightIsNotReported(String basis) {
        var declaration = Sheet.with(Sheet.QUANTITY, IndicatorField.BASIS, basis);
        assertEquals(List.of(), Sheet.lines("BASIS_FORMAT", declaration));
        assertEquals(List.of(), Sheet.lines("BASIS_OUTDATED", declaration));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDUE, 改造××小区数量",
        "RESIDUE, （请填写）",
        "RESIDUE, #REF!",
        "RESIDUE, 错误!未找到引用源。",
        "TYPO, 反映验收和格率",
        "TYPO, 资金拔付情况",
        "TYPO, 服务对像的评价",
        "TYPO, 工程完成绿"
    })
    void aSlipInADescriptionIsFound(String rule, String description) {
        assertTrue(!Sheet.lines(rule, Sheet.with(Sheet.QUANTITY, IndicatorField.DESCRIPTION, description))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合格人数×100%",
                "XX型设备",
                "完成绿化面积",
                "提高高血压患者管理率",
                "年末完成的件数",
                "及时律师服务",
                "规范国家工作人员行为",
                "采购质量合格的件数",
                "可以经过审批的件数",
                "促进一部分村增收",
                "运维扩容次数"
            })
    void whatOnlyLooksLikeASlipIsNotReported(String description) {
        var declaration = Sheet.with(Sheet.QUANTITY, IndicatorField.DESCRIPTION, description);
        assertEquals(List.of(), Sheet.lines("TYPO", declaration));
    }
}
