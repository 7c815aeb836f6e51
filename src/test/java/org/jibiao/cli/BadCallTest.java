package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadCallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read|缺少要读的文件。用 jibiao read --help 查看用法。",
                "read --jsno x|没有选项 --jsno。用 jibiao read --help 查看用法。",
                "raed x|没有命令 raed。用 jibiao --help 查看用法。",
                "--quick|没有选项 --quick。用 jibiao --help 查看用法。",
                "export x|缺少选项 --out。用 jibiao export --help 查看用法。",
                "export x --out|缺少选项 --out。用 jibiao export --help 查看用法。",
                "export x y --out z|多出了“y”。用 jibiao export --help 查看用法。",
                "export x --out a --out b|选项 --out 只能给一次。用 jibiao export --help 查看用法。",
                "forms x|多出了“x”。用 jibiao forms --help 查看用法。"
            })
    void aBadCallIsAnsweredWithOneSentenceAndTwo(String call, String sentence) {
        Run run = Run.of(call.split(" "));
        assertEquals(new Run(2, "", sentence + "\n"), run);
    }

    @ParameterizedTest
    @CsvSource({"--help", "read --help", "export -h", "forms --help", "read -h"})
    void helpIsChineseAndGood(String call) {
        Run run = Run.of(call.split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().contains("用法：jibiao") && run.out().contains("显示帮助"), run.out());
        assertTrue(run.out().codePoints().noneMatch(c -> c == '@'), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theVersionIsSaid() {
        assertTrue(Run.of("--version").out().startsWith("绩标 "));
    }

    @Test
    void filesAndNothingAreForTheWindow() {
        assertEquals(false, CommandLineFace.concerns(List.of()));
        assertEquals(false, CommandLineFace.concerns(List.of("申报.docx", "read")));
        assertEquals(true, CommandLineFace.concerns(List.of("read", "申报.docx")));
        assertEquals(true, CommandLineFace.concerns(List.of("--help")));
    }
}
