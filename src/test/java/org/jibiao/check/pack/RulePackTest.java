package org.jibiao.check.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {

    @TempDir
    private Path folder;

    private RulePack read(String json) throws IOException {
        return RulePack.read(Files.writeString(folder.resolve("规则.json"), json));
    }

    @Test
    void theProgramKnowsSixtyRulesAndEachSaysWhatMustHoldAndWhy() {
        RulePack pack = RulePack.builtIn();
        assertEquals(60, pack.rules().size());
        assertTrue(pack.rules().values().stream()
                .allMatch(
                        rule -> !rule.title().isBlank() && !rule.basis().shown().isBlank()));
    }

    @Test
    void wordingThatWasNotReadIsShownAsCommonPractice() {
        assertEquals("通行做法", new Rule.Basis("", false).shown());
        assertEquals("通行做法（参照财预〔2015〕88号 资金匹配性）", new Rule.Basis("财预〔2015〕88号 资金匹配性", false).shown());
        assertEquals("《中华人民共和国预算法》第十四条", new Rule.Basis("《中华人民共和国预算法》第十四条", true).shown());
    }

    @Test
    void aCountyOnlySaysWhatIsDifferent() throws IOException {
        RulePack pack = read("""
            {"name": "大竹县2027年规则", "version": "1",
             "rules": [{"id": "TYPO", "severity": "off"},
                       {"id": "THRESHOLD_LOW", "severity": "warning", "limits": {"timely": 95}}],
             "classes": {"sichuan-2024": ["数量指标", "效益指标"]},
             "words": {"bad-things": ["漏接"]}}
            """);
        assertEquals(Optional.empty(), pack.active("TYPO"));
        Rule low = pack.active("THRESHOLD_LOW").orElseThrow();
        assertEquals(Severity.WARNING, low.weight().usual());
        assertEquals(new BigDecimal("95"), low.limit("timely"));
        assertEquals(new BigDecimal("80"), low.limit("satisfaction"));
        assertEquals(RulePack.builtIn().active("SUM_FUNDS"), pack.active("SUM_FUNDS"));
        assertEquals(List.of("数量指标", "效益指标"), pack.classes().get("sichuan-2024"));
        assertEquals(Map.of("bad-things", List.of("漏接")), pack.words());
    }

    @Test
    void aPackThatIsWrittenIsReadAgainTheSame() throws IOException {
        RulePack pack = RulePack.builtIn()
                .named("试用", "3")
                .with(RulePack.builtIn().rules().get("TYPO").off())
                .with(RulePack.builtIn().rules().get("THRESHOLD_LOW").limited("timely", new BigDecimal("92")))
                .with(RulePack.builtIn().rules().get("OP_MISSING").weighing(Severity.WARNING))
                .asking("hebei-2021", List.of("数量指标"))
                .knowing("bad-things", List.of("漏接"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pack.write(out);
        assertEquals(pack, read(out.toString(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        assertEquals(
                "规则.json，第1条规则（TYPO）：severity 应为 error、warning、hint 或 off，现为“bad”",
                mistake("{\"rules\":[{\"id\":\"TYPO\",\"severity\":\"bad\"}]}"));
        assertEquals("规则.json，第1条规则：没有名为“TYPOS”的规则", mistake("{\"rules\":[{\"id\":\"TYPOS\"}]}"));
        assertEquals(
                "规则.json，第2条规则（THRESHOLD_LOW）：没有名为“low”的限值",
                mistake("{\"rules\":[{\"id\":\"TYPO\"},{\"id\":\"THRESHOLD_LOW\",\"limits\":{\"low\":1}}]}"));
        assertEquals("规则.json，第1条规则：缺少 id", mistake("{\"rules\":[{\"severity\":\"off\"}]}"));
        assertEquals("规则.json，第2行：不是正确的 JSON", mistake("{\"rules\":[\n{]}"));
        assertEquals("规则.json，rules：没有规则", mistake("{}"));
    }

    private String mistake(String json) {
        return assertThrows(RulePackFailure.class, () -> read(json)).getMessage();
    }
}
