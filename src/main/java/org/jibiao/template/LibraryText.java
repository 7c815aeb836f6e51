package org.jibiao.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON of a library file that may come from anyone: UTF-8, of bounded size and depth. */
final class LibraryText {

    /** Bytes. */
    static final int LONGEST = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .maxNumberLength(30)
                            .maxTokenCount(200_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LibraryText() {}

    /** Throws {@link TemplateFailure} for what is no JSON object. */
    static JsonNode read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new TemplateFailure(file, "", "文件大于2兆字节，不是模板库文件");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode json = JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (!json.isObject()) {
                throw new TemplateFailure(file, "", "不是模板库：文件应当以 { 开头，以 } 结尾");
            }
            return json;
        } catch (JsonProcessingException broken) {
            throw new TemplateFailure(file, place(broken), "不是正确的 JSON：请检查逗号、引号和括号，名称不能重复，层数不能太多");
        } catch (CharacterCodingException other) {
            throw new TemplateFailure(file, "", "不是 UTF-8 编码。请在记事本里另存为，编码选 UTF-8");
        }
    }

    private static String place(JsonProcessingException broken) {
        return broken.getLocation() == null || broken.getLocation().getLineNr() < 1
                ? ""
                : "第" + broken.getLocation().getLineNr() + "行";
    }
}
