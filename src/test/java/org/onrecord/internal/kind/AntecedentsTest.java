package org.onrecord.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Entity;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.ProfiledText;
import org.onrecord.internal.profile.ResolvedArticle;

/** The sentences of {@code antecedents.tsv}, with tokens and names that were recorded. */
class AntecedentsTest {

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(ProfiledText.FOLDER.resolve("antecedents.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPhraseThatNamesNobodyIsOfTheKindOfWhatItMeans(String text, String words, SourceKind kind) {
        ProfiledText profiled = ProfiledText.of(text);
        List<Entity> entities = profiled.entities(false);
        var kinds = new Kinds(ProfiledText.LEXICON).decision(text, entities);
        var antecedents = new Antecedents(profiled.article(), ProfiledText.LEXICON, entities, kinds);
        assertThat(antecedents.kindOf(lastPhrase(profiled.article(), words))).isEqualTo(kind);
    }

    private static Phrase lastPhrase(ResolvedArticle article, String words) {
        Analysis analysis = article.analysis();
        return article.phrases().stream()
                .filter(phrase -> analysis.wording(phrase.first(), phrase.end()).equals(words))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new AssertionError("no phrase " + words));
    }
}
