package org.jibiao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.junit.jupiter.api.Test;

class DemandsOfADocumentTest {

    /** The form prints 元; a received copy of it that says 万元 is right to write its costs so. */
    @Test
    void theUnitIsThatOfTheDocument() {
        Declaration yuan = Example.declaration()
                .with(DeclarationField.FORM, "tianjin-2024")
                .with(DeclarationField.MONEY_UNIT, "元");
        assertEquals(
                "元",
                Forms.builtIn().find("tianjin-2024").orElseThrow().moneyUnit().label());
        assertEquals(1, otherUnit(yuan).size());
        assertEquals(List.of(), otherUnit(yuan.with(DeclarationField.MONEY_UNIT, "万元")));
    }

    private static List<String> otherUnit(Declaration declaration) {
        return Inspection.by(RulePack.builtIn(), Forms.builtIn()).check(declaration).findings().stream()
                .filter(finding -> finding.rule().id().equals("AMOUNT_SCALE_MIX"))
                .map(finding -> finding.message())
                .toList();
    }
}
