package org.jibiao.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"68.00,680000.00", "8.3,83000.0", "0,0", "10.22,102200.00", "'',''", "待定,待定", "30.907416,309074.160000"
    })
    void tenThousandsArePrintedAsTheyWereRead(String printed, String stored) {
        assertEquals(stored, Amount.stored(printed, MoneyUnit.WAN_YUAN));
        assertEquals(printed, Amount.printed(stored, MoneyUnit.WAN_YUAN));
    }

    @ParameterizedTest
    @CsvSource({"'150,000',150000", "６８．５０,68.50", "' 432000.00 ',432000.00"})
    void numbersAreUnderstoodHoweverTheyAreWritten(String printed, String stored) {
        assertEquals(stored, Amount.stored(printed, MoneyUnit.YUAN));
    }

    @ParameterizedTest
    @CsvSource({"309074.16,30.907416", "680000,68", "150000.00,15.00", "5,0.0005"})
    void yuanBecomeTenThousandsWithoutRounding(String stored, String printed) {
        assertEquals(printed, Amount.printed(stored, MoneyUnit.WAN_YUAN));
    }
}
