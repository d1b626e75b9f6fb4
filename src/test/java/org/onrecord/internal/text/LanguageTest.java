package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Warning;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

class LanguageTest {

    private static List<Warning> warnings(String text) throws IOException {
        return Language.of(ModelFolder.shipped().lines(ModelFile.FUNCTION_WORDS))
                .warnings(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El ministro dijo que la reforma no se aplicará hasta que los sindicatos lleguen a un acuerdo. ",
                "Der Minister sagte, dass die Reform nicht in Kraft tritt, bevor man sich geeinigt hat. ",
                "De minister zei dat het plan van de stad is, want men had over het loon al zo veel gehoord. ",
                "Ministeren sagde, at loven ikke træder i kraft, før de har fundet en løsning for alle. ",
                "Menteri mengatakan bahwa reformasi itu tidak akan diterapkan sampai ada kesepakatan. ",
                "Waziri alisema kuwa mageuzi hayo hayatatekelezwa hadi vyama na kampuni zikubaliane. ",
                "Minister powiedział, że to nie jest dobre rozwiązanie i że reforma nie wejdzie w życie. ",
                "Министр сказал, что реформа не вступит в силу, пока стороны не договорятся. ",
                "قال الوزير إن الإصلاح لن يدخل حيز التنفيذ حتى يتوصل الطرفان إلى اتفاق. ",
                "部长说，在双方达成协议之前，改革不会生效。他还说，国家不能再等下去了。",
            })
    void otherLanguagesAreNoticed(String sentence) throws IOException {
        assertThat(warnings(sentence.repeat(8))).singleElement().isInstanceOf(Warning.NotEnglish.class);
    }

    @Test
    void englishIsNot() throws IOException {
        assertThat(warnings("The minister said that nothing would change before they had agreed. ".repeat(8)))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfShortTexts() throws IOException {
        assertThat(warnings("Resultado: Unión 2, Atlético 1.")).isEmpty();
        assertThat(warnings("")).isEmpty();
    }

    @Test
    void fromFortyWordsOnOneInTwentyIsToBeEnglish() throws IOException {
        assertThat(warnings("Lima ".repeat(39))).isEmpty();
        assertThat(warnings("Lima ".repeat(40))).containsExactly(new Warning.NotEnglish(0, 40));
        assertThat(warnings("Lima ".repeat(38) + "the which")).isEmpty();
        assertThat(warnings("Lima ".repeat(39) + "the")).containsExactly(new Warning.NotEnglish(1 / 40.0, 40));
        assertThat(warnings("Lima ".repeat(5_000) + "the which ".repeat(5_000)))
                .containsExactly(new Warning.NotEnglish(0, 5_000));
    }

    @Test
    void aScriptWithoutSpacesIsCountedByItsLength() throws IOException {
        assertThat(warnings("ประเทศไทยรวมเลือดเนื้อชาติเชื้อไทย ".repeat(40))).hasSize(1);
        assertThat(warnings("部长说".repeat(14))).containsExactly(new Warning.NotEnglish(0, 42));
    }
}
