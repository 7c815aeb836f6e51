package org.jibiao.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jibiao.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    /** operator | value | unit of everything the published documents print, in the order of the grammar's list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "null",
            value = {
                "≥80%|≥|80|%",
                "≥95百分比|≥|95|百分比",
                "100%|''|100|%",
                "100百分比|''|100|百分比",
                "≤1%|≤|1|%",
                "≤100百分比|≤|100|百分比",
                "=100%|=|100|%",
                "≥95%%|≥|95%|%",
                "≥100|≥|100|''",
                "≤0|≤|0|''",
                "≥2000人|≥|2000|人",
                "3辆|''|3|辆",
                "56万人|''|56|万人",
                "≤26个|≤|26|个",
                "=1台(套)|=|1|台(套)",
                "=1台（套）|=|1|台（套）",
                "≥300案件数|≥|300|案件数",
                "8.3万元|''|8.3|万元",
                "≤10.22万元|≤|10.22|万元",
                "≥7.88万|≥|7.88|万",
                "≤150元/人|≤|150|元/人",
                "≤2000元/每人|≤|2000|元/每人",
                "=300元/人·次|=|300|元/人·次",
                "=1500元/人/月|=|1500|元/人/月",
                "≤7.2万元/年|≤|7.2|万元/年",
                "≤4000人/次|≤|4000|人/次",
                "≤7工作日|≤|7|工作日",
                "=12月|=|12|月",
                "=1年|=|1|年",
                "1月-12月|''|1月-12月|''",
                "-长期-|-|长期|-",
                "长期|''|长期|''",
                "=个|=|''|个",
                "=年|=|''|年",
                "≥**人次|≥|**|人次",
                "**元/人·月|''|**|元/人·月",
                "-|''|-|''",
                "2024年12月31日前|''|2024年12月31日前|''",
                "每月1期|''|每月1期|''",
                "优良中低差|''|优良中低差|''",
                "优|''|优|''",
                "是|''|是|''",
                "涉密|''|涉密|''",
                "不超3万元|≤|3|万元",
                "不低于95%|≥|95|%",
                "10次以上|≥|10|次",
                "3万元以内|≤|3|万元",
                "达到95%以上|≥|95|%",
                "控制在2%以下|≤|2|%",
                "平均95分|''|平均95|分",
                "减少10%|''|减少10|%",
                "2000多名|≥|2000多|名",
                "覆盖率达到95%以上|≥|覆盖率95|%",
                "＞５％|>|５|％",
                "≥1,200人次|≥|1,200|人次",
                "80-90%|''|80-90|%",
                "10万元至20万元|''|10万元至20|万元",
                "≥400平方米|≥|400|平方米",
            })
    void operatorValueAndUnitComeApart(String text, String operator, String value, String unit) {
        Quantity read = Quantity.parse(text);
        assertEquals(
                List.of(operator, value, unit), List.of(read.operator(), read.value(), read.unit()), read.toString());
        assertEquals(text, read.format());
    }

    @Test
    void everyKindOfValueIsTold() {
        assertInstanceOf(Quantity.Numeric.class, Quantity.parse("≥95百分比"));
        assertInstanceOf(Quantity.Range.class, Quantity.parse("80%～90%"));
        assertInstanceOf(Quantity.Enduring.class, Quantity.parse("长期"));
        assertInstanceOf(Quantity.YesNo.class, Quantity.parse("是"));
        assertInstanceOf(Quantity.Grade.class, Quantity.parse("优"));
        assertInstanceOf(Quantity.Scale.class, Quantity.parse("优/良/中/差"));
        assertInstanceOf(Quantity.Frequency.class, Quantity.parse("每人1万元标准"));
        assertInstanceOf(Quantity.Deferred.class, Quantity.parse("以当年实际发生数为准"));
        assertInstanceOf(Quantity.Deferred.class, Quantity.parse("按规定时间执行"));
        assertInstanceOf(Quantity.Secret.class, Quantity.parse("内容涉密，按照规定不予公开。"));
        for (String missing : List.of("", " ", "-", "——", "/", "XX", "≥", "≥XX%")) {
            assertInstanceOf(Quantity.Missing.class, Quantity.parse(missing), missing);
        }
        for (String words : List.of(
                "效果显著",
                "按时公开",
                "提高财政资金使用效率",
                "不低于上年",
                "当年审查当年评选",
                "有效提升",
                "1.做好普法；2.做好调解",
                "≥≥95%",
                "完善各项指标申报",
                "3个以上乡镇的宣传工作都要做好")) {
            assertEquals(new Quantity.Text(words), Quantity.parse(words), words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年12月31日前",
                "2024年12月",
                "年底前",
                "2021-12-31",
                "2024年底",
                "12月底前",
                "11月20日前",
                "2021年",
                "2021年1月—2021年12月",
                "2021年1月 — 12月",
                "当年",
                "2024.12.31",
                "截至2024年6月",
                "1月至12月"
            })
    void daysAndLimitsAreDates(String text) {
        assertInstanceOf(Quantity.Date.class, Quantity.parse(text), text);
        assertEquals(text, Quantity.parse(text).format());
    }

    @Test
    void theNumberIsThatPrintedWithoutItsMultiplier() {
        assertEquals(
                Optional.of(new BigDecimal("7.88")), Quantity.parse("≥7.88万").number());
        assertEquals(
                Optional.of(new BigDecimal("1200")), Quantity.parse("１，２００人").number());
        assertEquals(Optional.of(new BigDecimal("-5")), Quantity.parse("≤-5%").number());
        assertEquals(Optional.empty(), Quantity.parse("80-90%").number());
        assertEquals(Optional.empty(), Quantity.parse("=个").number());
        Quantity.Range range = assertInstanceOf(Quantity.Range.class, Quantity.parse("80-90%"));
        assertEquals(new Quantity.Bounds(new BigDecimal(80), new BigDecimal(90)), range.bounds());
    }

    @ParameterizedTest
    @CsvSource({
        ">=95%,≥95%",
        "≧95％,≥95%",
        "大于等于９５％,≥95%",
        "不低于 95 %,≥95%",
        "＞＝95%,≥95%",
        "<=3万元,≤3万元",
        "不超过3万元,≤3万元",
        "≤１５０元／人,≤150元/人",
        "=100%,=100%",
        "＝100%,=100%",
        "３辆,3辆",
        "控制在2%以下,控制在2%以下",
        "达到95%,达到95%",
        "95%以上,95%以上",
        "效果显著（好）,效果显著（好）",
        "不低于上年,不低于上年",
        "至少10次,≥10次",
        ">=,≥",
        "减少１０％,减少10%",
        "不低于95,≥95",
        "每月1期,每月1期",
        "2027年12月底前,2027年12月底前",
        "小于等于3天,≤3天",
        "95％以上,95%以上",
        "'≥1,200人次','≥1,200人次'",
        "优良中低差,优良中低差",
        "显著提升,显著提升",
        "定性 显著提升,显著提升",
        "定性：优,优",
        "显著提升（定性）,显著提升",
        "定性指标完成率≥95%,定性指标完成率≥95%",
        "定性,定性",
        "≥８０％～９０％,≥80%～90%"
    })
    void whatIsTypedIsWrittenOneWay(String typed, String kept) {
        assertEquals(kept, Quantity.typed(typed));
        assertEquals(kept, Quantity.typed(kept), "twice");
    }

    @Test
    void formattingWhatWasParsedGivesTheTextBackWhateverItIs() {
        String alphabet = "≥≤=><≧＞＝0123456789０９.,，-~至—%％百分比万元/每人·次月年日前底以上内不低于超过控制在达到优良中差是否长期涉密按时为准X* 　\n";
        Random random = new Random(4);
        for (int count = 0; count < 60_000; count++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(text.toString(), Quantity.parse(text.toString()).format());
            String typed = Quantity.typed(text.toString());
            assertEquals(typed, Quantity.typed(typed), () -> "typed twice: " + text);
        }
    }

    /** Each unit a plain value could have, alone and with another sign, is read as the whole grammar reads it. */
    @Test
    void whatIsReadQuicklyIsReadAsTheGrammarReadsIt() {
        List<String> texts = new ArrayList<>();
        String words = "≥≤=><0123456789.%/万元人次个件名辆台套户场期处百分比点案数小时工作天度级平方米公里优良涉密持久大等不低达少控制在约近平均减季周外中初余多内上";
        Random random = new Random(11);
        for (int count = 0; count < 200_000; count++) {
            StringBuilder text = new StringBuilder();
            text.append(
                    random.nextBoolean() ? words.substring(random.nextInt(5)).charAt(0) : "");
            text.append(random.nextInt(3000)).append(random.nextInt(4) == 0 ? "." + random.nextInt(99) : "");
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(words.charAt(5 + random.nextInt(words.length() - 5)));
            }
            texts.add(text.toString());
        }
        for (int sign = '\u4e00'; sign <= '\u9fa5'; sign++) {
            texts.add("≥2000" + (char) sign);
            texts.add("12元/" + (char) sign);
            texts.add("3万" + (char) sign);
        }
        List<String> different = texts.stream()
                .filter(text -> !Quantity.parse(text).equals(QuantityReader.byPatterns(text)))
                .toList();
        assertEquals(List.of(), different);
    }

    @Test
    void strangeLongTextCostsNoTime() {
        String blanks = " ".repeat(100_000);
        assertEquals(blanks, Quantity.parse(blanks).format());
        String spaced = "≥" + " ".repeat(150) + "x";
        assertEquals(spaced, Quantity.parse(spaced).format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void publishedDocumentsComeApartAsTheyWerePrinted(String sample) throws IOException {
        Path file = Samples.file(sample + ".json");
        List<String> wrong = new ArrayList<>();
        JsonNode document = new ObjectMapper().readTree(file.toFile());
        Stream<JsonNode> tables = Stream.concat(
                Stream.of(document.path("departmentGoals")),
                document.path("projects").valueStream());
        List<JsonNode> indicators =
                tables.flatMap(table -> table.path("indicators").valueStream()).toList();
        assertTrue(indicators.size() >= 21, sample);
        for (JsonNode indicator : indicators) {
            Quantity read = Quantity.parse(indicator.path("valueText").asText());
            String operator = indicator.path("operator").asText();
            String expected = operator + "|" + indicator.path("value").asText() + "|"
                    + indicator.path("unit").asText();
            boolean inWords = operator.equals("定性") && read.qualitative();
            String found = (inWords ? operator : read.operator()) + "|" + read.value() + "|" + read.unit();
            if (!found.equals(expected)
                    || !read.format().equals(indicator.path("valueText").asText())) {
                wrong.add(expected + " read as " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"达到国家要求", "达到合格标准", "不低于全省平均水平", "控制在预算范围内"})
    void aStandardIsNoNumberThatIsMissing(String words) {
        assertInstanceOf(Quantity.Text.class, Quantity.parse(words));
        assertEquals(words, Quantity.parse(words).format());
    }

    @Test
    void anEndingIsNoUnit() {
        Quantity bare = Quantity.parse("8000以上");
        assertEquals("", bare.unit());
        assertEquals("≥", bare.operator());
        assertEquals("8000以上", bare.format());
    }
}
