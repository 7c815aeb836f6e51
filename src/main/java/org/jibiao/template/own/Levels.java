package org.jibiao.template.own;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which level 1 (一级指标) stands above a level 2 (二级指标), in the words of 财预〔2020〕10号 that templates are kept in. */
public final class Levels {

    private static final Map<String, List<String>> WORDS = Map.of(
            "产出指标", List.of("数量", "质量", "时效", "成本"),
            "效益指标", List.of("效益", "影响"),
            "满意度指标", List.of("满意"));

    private Levels() {}

    /** The level 1 of {@code level2}, {@code ""} where that is not one of the usual. */
    public static String above(String level2) {
        return Stream.of("满意度指标", "效益指标", "产出指标")
                .filter(level1 -> WORDS.get(level1).stream().anyMatch(level2::contains))
                .findFirst()
                .orElse("");
    }
}
