package org.onrecord.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.ProfiledText;
import org.onrecord.internal.profile.ResolvedArticle;

/** The sentences of {@code antecedents.tsv} and {@code introductions.tsv}, with tokens and names that were recorded. */
class SpeakerKindsTest {

    static Stream<Arguments> antecedents() throws IOException {
        return cases("antecedents.tsv");
    }

    static Stream<Arguments> introductions() throws IOException {
        return cases("introductions.tsv");
    }

    private static Stream<Arguments> cases(String file) throws IOException {
        return Files.readAllLines(ProfiledText.FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("antecedents")
    void aPhraseThatNamesNobodyIsOfTheKindOfWhatItMeans(String text, String words, SourceKind kind) {
        ProfiledText profiled = ProfiledText.of(text);
        Phrase phrase = lastPhrase(profiled.article(), words);
        Span place = profiled.article().analysis().span(phrase.first(), phrase.end());
        assertThat(kinds(profiled).ofUnnamed(phrase, new Mention(place, place, words, phrase.kind())))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("introductions")
    void aPersonOfWhomNothingIsSaidIsWhoWasDescribedBefore(String text, String name, SourceKind kind) {
        ProfiledText profiled = ProfiledText.of(text);
        EntityCluster person = profiled.article().entities().all().stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kinds(profiled).of(person)).isEqualTo(kind);
    }

    private static SpeakerKinds kinds(ProfiledText profiled) {
        return new Kinds(ProfiledText.LEXICON).of(profiled.article(), profiled.entities(false));
    }

    private static Phrase lastPhrase(ResolvedArticle article, String words) {
        Analysis analysis = article.analysis();
        return article.phrases().stream()
                .filter(phrase -> analysis.wording(phrase.first(), phrase.end()).equals(words))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new AssertionError("no phrase " + words));
    }
}
