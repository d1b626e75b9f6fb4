package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.HandTagged;

/** Words after a name that tell of a person. */
class PersonSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Bluff , the minister/NN of ports/NNS , left . | true",
                "Ana Bluff , a former/JJ minister/NN , left . | true",
                "Ana Bluff , a bay/NN , was quiet . | false",
                "Ana Bluff , minister/NN , left . | false",
                "Ana Bluff the minister/NN left . | false",
                "Ana Bluff , the | false",
                "Ana Bluff | false"
            })
    void aCommaAnArticleAndARoleAreSaidOfAPerson(String text, boolean isPerson) throws IOException {
        var lexicon = Lexicon.load(SmallLists.folder(Path.of("src", "test", "resources", "word-lists")));
        var draft = new NameDraft(HandTagged.analysis(text));
        assertThat(new PersonSigns(lexicon).hasRole(draft, new Name(0, 2, EntityType.PLACE)))
                .isEqualTo(isPerson);
    }
}
