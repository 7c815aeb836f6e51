package org.jibiao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void publishedDocumentsComeBackMemberByMember(String sample) throws IOException {
        String json = Files.readString(Samples.file(sample + ".json"));
        List<FileContent> files = DeclarationJson.fromJson(json);
        assertEquals(MAPPER.readTree("{\"files\":[" + json + "]}"), MAPPER.readTree(DeclarationJson.toJson(files)));
    }

    @Test
    void whatWasWrittenIsWrittenAgainAlike() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Declaration declaration = new RandomBooks(seed).declaration();
            String once = DeclarationJson.toJson(DeclarationJson.fromJson(DeclarationJson.toJson(declaration)));
            assertEquals(once, DeclarationJson.toJson(DeclarationJson.fromJson(once)), "seed " + seed);
        }
    }

    @Test
    void moneyIsInYuanWithTwoDecimalsAndBlankStaysBlank() throws IOException {
        Project project = Project.fresh()
                .with(ProjectField.NAME, "法律援助")
                .with(ProjectField.TOTAL, "192000")
                .with(ProjectField.FISCAL, "待定");
        Declaration declaration = Declaration.fresh()
                .with(DeclarationField.MONEY_UNIT, "万元")
                .withChildren(project.kind(), List.of(project));
        var budget = MAPPER.readTree(DeclarationJson.toJson(declaration)).at("/files/0/projects/0/budget");
        assertEquals(MAPPER.readTree("{\"total\":\"192000.00\",\"fiscal\":\"待定\",\"other\":\"\"}"), budget);
    }

    @Test
    void aValueGivenOnlyInPartsIsJoined() throws IOException {
        String json = """
            {"projects":[{"name":"甲","indicators":[
              {"name":"一","operator":"≥","value":95,"unit":"%"},
              {"name":"二","operator":"定性","value":"优","unit":""}]}]}\
            """;
        List<Indicator> rows = DeclarationJson.fromJson(json)
                .getFirst()
                .declaration()
                .projects()
                .getFirst()
                .indicators();
        assertEquals(
                List.of("≥95%", "优"),
                rows.stream().map(row -> row.text(IndicatorField.VALUE)).toList());
    }

    @Test
    void whatIsNotOursIsToldApartFromWhatIsBroken() {
        assertEquals(UnreadableExchange.Reason.NOT_OURS, reasonOf("{\"a\":1}"));
        assertEquals(UnreadableExchange.Reason.NOT_OURS, reasonOf("[1,2]"));
        assertEquals(UnreadableExchange.Reason.NOT_OURS, reasonOf(""));
        assertEquals(UnreadableExchange.Reason.DAMAGED, reasonOf("{\"projects\":[{\"name\":"));
        assertEquals(UnreadableExchange.Reason.TOO_BIG, reasonOf("[".repeat(100_000)));
        assertEquals(UnreadableExchange.Reason.TOO_BIG, reasonOf("{\"projects\":[" + "{},".repeat(3_000_000) + "{}]}"));
        assertEquals(UnreadableExchange.Reason.TOO_BIG, reasonOf("{\"projects\":" + "9".repeat(100_000) + "}"));
    }

    private static UnreadableExchange.Reason reasonOf(String json) {
        return assertThrows(UnreadableExchange.class, () -> DeclarationJson.fromJson(json))
                .reason();
    }
}
