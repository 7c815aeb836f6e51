package org.jibiao.form.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads JSON from someone else's file: UTF-8 with or without a byte order mark, of bounded size and depth. */
final class JsonText {

    /** Bytes. */
    static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .maxNumberLength(30)
                            .maxTokenCount(100_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** Throws {@link FormSpecFailure} for what is no JSON object. */
    static JsonNode read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new FormSpecFailure(file, "", "文件大于1兆字节，不是表样文件");
        }
        try {
            JsonNode json = JSON.readTree(text(file, bytes));
            if (!json.isObject()) {
                throw new FormSpecFailure(file, "", "不是表样：文件应当以 { 开头，以 } 结尾");
            }
            return json;
        } catch (JsonProcessingException broken) {
            throw new FormSpecFailure(file, place(broken), "不是正确的 JSON" + hint(broken));
        }
    }

    private static String place(JsonProcessingException broken) {
        return broken.getLocation() == null || broken.getLocation().getLineNr() < 1
                ? ""
                : "第" + broken.getLocation().getLineNr() + "行第"
                        + broken.getLocation().getColumnNr() + "个字";
    }

    private static String hint(JsonProcessingException broken) {
        String said = broken.getOriginalMessage() == null ? "" : broken.getOriginalMessage();
        if (said.startsWith("Duplicate field")) {
            return "：同一个名称写了两次";
        }
        if (said.contains("exceeds the maximum")) {
            return "：层数、项数或文字太多";
        }
        return said.contains("end-of-input") ? "：文件没有写完，少了括号或引号" : "：请检查逗号、引号和括号，都要用半角";
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new FormSpecFailure(file, "", "不是 UTF-8 编码。请在记事本里另存为，编码选 UTF-8");
        }
    }

    /** One object over another as RFC 7396 has it: members one by one, {@code null} removes, all else replaces. */
    static JsonNode over(JsonNode base, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = base instanceof ObjectNode object ? object.deepCopy() : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), over(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
