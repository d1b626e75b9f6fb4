package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.SpeechVerbs;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Texts are words with their tags, as the tagger gives them, each a sentence. */
class SpeechVerbAnalyzerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“/`` No/UH ,/, ”/'' Mr/NNP Tilley/NNP comments/NNS ./.",
                "“/`` No/UH ,/, ”/'' the/DT press/NN release/NN comments/NNS ./.",
                "“/`` No/UH ”/'' ,/, a/DT voice/NN in/IN the/DT film/NN comments/NNS ./.",
                "“/`` No/UH ,/, ”/'' comments/NNS Tilley/NNP ./.",
                "“/`` No/UH ./. ”/'' comments/NNS the/DT mayor/NN ./.",
                "The/DT title/NN ,/, as/IN Tilley/NNP comments/NNS ,/, was/VBD held/VBN by/IN “/`` two/CD men/NNS ”/'' ./.",
                "The/DT treaty/NN comments/NNS ,/, “/`` No/UH ./. ”/''",
                "The/DT treaty/NN comments/NNS :/: “/`` No/UH ./. ”/''",
            })
    void aVerbOfSpeechBesideAQuotationAndItsSubjectIsAVerb(String text) throws IOException {
        assertThat(tagOf("comments", text)).isEqualTo("VBZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another word reports
                "“/`` No/UH ,/, ”/'' her/PRP$ comments/NNS said/VBD ./.",
                "“/`` No/UH ,/, ”/'' Tilley/NNP 's/POS comments/NNS ./.",
                "“/`` No/UH ,/, ”/'' Tilley/NNP wrote/VBD in/IN comments/NNS ./.",
                // plural subject
                "“/`` No/UH ,/, ”/'' these/DT news/NNS comments/NNS ./.",
                // not a quotation of a whole clause
                "the/DT “/`` stolen/VBN vote/NN ”/'' comments/NNS the/DT mayor/NN made/VBD",
                "As/IN the/DT reader/NN comments/NNS page/NN shows/VBZ ,/, “/`` no/UH ”/'' ./.",
                "He/PRP read/VBD the/DT reader/NN comments/NNS :/: “/`` No/UH ./. ”/''",
            })
    void aNounIsLeftANoun(String text) throws IOException {
        assertThat(tagOf("comments", text)).isEqualTo("NNS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“/`` No/UH ,/, ”/'' repeated/VBN Maureen/NNP Tilley/NNP ./.",
                "Repeated/NNP Tilley/NNP :/: “/`` No/UH ./. ”/''",
            })
    void aPastTenseBeforeItsSubjectIsAVerb(String text) throws IOException {
        assertThat(tagOf("repeated", text)).isEqualTo("VBD");
    }

    private String tagOf(String word, String text) throws IOException {
        return analyzer(text).analyze("", List.of()).tokens().stream()
                .filter(token -> token.text().equalsIgnoreCase(word))
                .map(Token::tag)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private SpeechVerbAnalyzer analyzer(String text) throws IOException {
        Files.writeString(
                folder.resolve(ModelFile.SPEECH_VERBS.fileName()),
                "# a list\ncomment\tcomments\tcommented\nrepeat\trepeats\trepeated\n");
        return new SpeechVerbAnalyzer((any, paragraphs) -> analysis(text), SpeechVerbs.load(ModelFolder.at(folder)));
    }

    private static Analysis analysis(String text) {
        var words = new StringBuilder();
        var tokens = new ArrayList<Token>();
        for (String tagged : text.split(" ")) {
            int slash = tagged.lastIndexOf('/');
            String word = tagged.substring(0, slash);
            var span = new Span(words.length(), words.length() + word.length());
            tokens.add(new Token(span.start(), span.end(), word, tagged.substring(slash + 1), word, 0, null));
            words.append(word).append(' ');
        }
        return new Analysis(words.toString(), tokens, List.of(new Sentence(0, 0, tokens.size(), 0)));
    }
}
