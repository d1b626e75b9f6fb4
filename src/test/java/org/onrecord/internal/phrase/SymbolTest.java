package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolTest {

    @Test
    void everySymbolHasACodeOfItsOwn() {
        assertThat(Arrays.stream(Symbol.values()).map(Symbol::code)).doesNotHaveDuplicates();
    }

    @Test
    void theCodesAreThoseOfTheLearnedFiles() {
        var codes = new StringBuilder();
        for (Symbol symbol : Symbol.values()) {
            codes.append(symbol.code());
        }
        assertThat(codes).hasToString("QCcVamLNOHnPepWowTsbti&rx,.:;-()*|^$");
    }

    @ParameterizedTest
    @EnumSource
    void aRegularExpressionForASymbolMatchesItAlone(Symbol symbol) {
        for (Symbol other : Symbol.values()) {
            String code = String.valueOf(other.code());
            assertThat(code.matches(Symbol.anyOf(symbol))).as(code).isEqualTo(other == symbol);
            assertThat(code.matches(Symbol.noneOf(symbol))).as(code).isEqualTo(other != symbol);
        }
    }
}
