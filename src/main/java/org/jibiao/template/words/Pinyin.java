package org.jibiao.template.words;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** The readings (读音) of Chinese characters without tones, all of them: 会 is hui, kuai. Remembers what was asked. */
final class Pinyin {

    private static final String[] NONE = {};

    private final Map<Character, String[]> known = new ConcurrentHashMap<>();
    private final HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();

    Pinyin() {
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    /** Each character's readings in lower case; a letter or digit reads as itself, a sign is not read. */
    String[][] readings(String text) {
        String[][] readings = new String[text.length()][];
        for (int index = 0; index < readings.length; index++) {
            readings[index] = known.computeIfAbsent(text.charAt(index), this::read);
        }
        return readings;
    }

    private String[] read(char character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character)
                    ? new String[] {String.valueOf(Character.toLowerCase(character))}
                    : NONE;
        }
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(character, format);
            return found == null
                    ? NONE
                    : Arrays.stream(found)
                            .flatMap(syllable -> Stream.of(syllable, syllable.replace('v', 'u')))
                            .distinct()
                            .toArray(String[]::new);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
