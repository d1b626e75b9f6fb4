package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/** Gold in the formats that researchers have it in. */
class GoldReadersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\tB-PER\nLee\tI-PER\nleft\tO\nOslo\tB-LOC\n.\tO\n",
                "Ann\tB-PER\nLee\tE-PER\nleft\tO\nOslo\tS-LOC\n.\tO\n",
                "-DOCSTART- -X- O\r\n\r\n# a comment\r\nAnn NNP I-PER\r\nLee NNP I-PER\r\nleft VBD O\r\nOslo NNP I-LOC\r\n. . O"
            })
    void tokenLines(String lines) throws IOException {
        GoldArticle article = only(GoldCorpus.read(write("news.bio", lines)).articles());

        assertThat(article.text()).isEqualTo("Ann Lee left Oslo .\n");
        assertThat(article.mentions())
                .containsExactly(
                        new GoldArticle.Mention(new Span(0, 7), EntityType.PERSON),
                        new GoldArticle.Mention(new Span(13, 17), EntityType.PLACE));
    }

    @Test
    void namesSideBySideAndOfOtherTypes() throws IOException {
        String lines =
                "Ann\tB-PER\nBo\tB-PER\nNike\tS-ORG\n2016\tB-DATE\n#\tO\n\nOslo\tB-GPE\n-DOCSTART- O\nRome\tB-LOC\n";

        List<GoldArticle> articles = GoldCorpus.read(write("news.conll", lines)).articles();

        assertThat(articles).extracting(GoldArticle::id).containsExactly("news.conll#1", "news.conll#2");
        assertThat(articles.get(0).text()).isEqualTo("Ann Bo Nike 2016 #\nOslo\n");
        assertThat(articles.get(0).mentions())
                .extracting(mention -> mention.span().in(articles.get(0).text()))
                .containsExactly("Ann", "Bo", "Nike", "Oslo");
    }

    @ParameterizedTest
    @CsvSource({"'Ann\tB-PER\nLee\n', 2", "'Ann\tB-PER\n\nLee\tX-PER\n', 3", "'Ann\tperson\n', 1"})
    void badTokenLinesAreNamed(String lines, int line) throws IOException {
        assertNamed(write("news.bio", lines), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\":\"a\"}; 1",
                "not JSON; 1",
                "'{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"b\",\"text\":\"x\",\"mentions\":[{\"start\":0,\"end\":9,\"type\":\"PERSON\"}]}'; 3"
            })
    void badJsonLinesAreNamed(String lines, int line) throws IOException {
        assertNamed(write("gold.jsonl", lines), line);
    }

    @Test
    void whomAnaphorsMeanByPlaces() throws IOException {
        GoldAnaphors anaphors =
                GoldAnaphors.read(write("anaphors.tsv", "a\t42-45\t12-21\na\t60-62\t-\n\nb\t0-4\t9-12 15-18\n"));

        assertThat(anaphors.of("a"))
                .containsExactly(
                        new GoldAnaphors.GoldAnaphor(new Span(42, 45), List.of(new Span(12, 21))),
                        new GoldAnaphors.GoldAnaphor(new Span(60, 62), List.of()));
        assertThat(anaphors.of("b").get(0).names()).containsExactly(new Span(9, 12), new Span(15, 18));
        assertThat(anaphors.of("c")).isEmpty();
    }

    @Test
    void speechWithoutMarksByPlaces() throws IOException {
        GoldReported reported =
                GoldReported.read(write("reports.tsv", "a\t0-3\t4-8\t9-20 30-40\na\t-\t44-48\t50-60\nb\n"));

        assertThat(reported.of("a"))
                .containsExactly(
                        new GoldArticle.Attribution(
                                List.of(new Span(0, 3)),
                                List.of(new Span(4, 8)),
                                List.of(new Span(9, 20), new Span(30, 40)),
                                false),
                        new GoldArticle.Attribution(
                                List.of(), List.of(new Span(44, 48)), List.of(new Span(50, 60)), false));
        assertThat(reported.of("b")).isEmpty();
        assertThat(reported.of("c")).isNull();
    }

    @Test
    void namesByPlaces() throws IOException {
        GoldNames names = GoldNames.read(write("names.tsv", "a\tPERSON\t0-3 9-12\na\tPLACE\t4-8\nb\n"));

        assertThat(names.in(article("a", 12)))
                .containsExactly(
                        new GoldArticle.Mention(new Span(0, 3), EntityType.PERSON),
                        new GoldArticle.Mention(new Span(9, 12), EntityType.PERSON),
                        new GoldArticle.Mention(new Span(4, 8), EntityType.PLACE));
        assertThat(names.in(article("b", 0))).isEmpty();
        assertThat(names.in(article("c", 0))).isNull();
        assertThatThrownBy(() -> names.in(article("a", 11)))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageEndingWith("names.tsv: article a ends before the name at 9-12");
    }

    private static GoldArticle article(String id, int length) {
        return new GoldArticle(id, "x".repeat(length), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tPERSON", "a\tperson\t0-3", "a\tPERSON\t0-", "a\tPERSON\t0-3\t4-8"})
    void badNamesAreNamed(String line) throws IOException {
        Path file = write("names.tsv", "a\n" + line + "\n");

        assertThatThrownBy(() -> GoldNames.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("names.tsv:2");
    }

    @Test
    void namesOfOtherArticlesAreRefusedWithTheNameOfTheirFile() throws IOException {
        Path file = write("names.tsv", "a\tPERSON\t0-3\nb\n");
        GoldNames names = GoldNames.read(file);

        assertThatThrownBy(() -> names.requireFor(List.of("c", "d")))
                .isInstanceOf(GoldFormatException.class)
                .hasMessage(file + ": none of its articles is in the corpora");
        assertThatCode(() -> names.requireFor(List.of("c", "b"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\t4\t-", "a\t4-x\t-", "a\t9-4\t-", "a\t4-9", "a\t-\t4-9", "a\t4-9\t4 -9", "a\t4-9\t"})
    void badPlacesOfAnaphorsAreNamed(String line) throws IOException {
        Path file = write("anaphors.tsv", "a\t4-9\t-\n" + line + "\n");

        assertThatThrownBy(() -> GoldAnaphors.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("anaphors.tsv:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\t0-3\t4-8", "a\t0-3\t4-8\t9", "a\t0-3\t4-8\t9-5", "a\t0-3\t4-8\t9-12\t-"})
    void badPlacesOfSpeechAreNamed(String line) throws IOException {
        Path file = write("reports.tsv", "a\n" + line + "\n");

        assertThatThrownBy(() -> GoldReported.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("reports.tsv:2");
    }

    @Test
    void anaphorsOfOtherArticlesAreRefusedWithTheNameOfTheirFile() throws IOException {
        Path file = write("anaphors.tsv", "a\t4-9\t-\nb\t0-2\t-\n");
        GoldAnaphors anaphors = GoldAnaphors.read(file);

        assertThatThrownBy(() -> anaphors.requireFor(List.of("c", "d")))
                .isInstanceOf(GoldFormatException.class)
                .hasMessage(file + ": none of its articles is in the corpora");
        assertThatCode(() -> anaphors.requireFor(List.of("c", "b"))).doesNotThrowAnyException();
    }

    @Test
    void speechOfOtherArticlesIsRefusedWithTheNameOfItsFile() throws IOException {
        Path file = write("reports.tsv", "a\t0-3\t4-8\t9-20\nb\n");
        GoldReported reported = GoldReported.read(file);

        assertThatThrownBy(() -> reported.requireFor(List.of("c", "d")))
                .isInstanceOf(GoldFormatException.class)
                .hasMessage(file + ": none of its articles is in the corpora");
        assertThatCode(() -> reported.requireFor(List.of("c", "b"))).doesNotThrowAnyException();
    }

    @Test
    void aFileWithoutAnyArticleFitsEachCorpus() throws IOException {
        Path file = write("empty.tsv", "\n");

        assertThatCode(() -> {
                    GoldAnaphors.read(file).requireFor(List.of("c"));
                    GoldReported.read(file).requireFor(List.of("c"));
                    GoldAnaphors.none().requireFor(List.of("c"));
                    GoldReported.none().requireFor(List.of());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void bratInTheLayoutOfPolNeAR() throws IOException {
        // The smiling face is one character to brat and two code units to Java.
        write("text/a_b.txt", "😀 “We will go,” Ann said.\nBo called it “a joy” and read “Emma”.\n");
        Path annotations = write(
                "attributions/a_b_4b22.ann",
                "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\nT1\tSource 16 19\tAnn\nT2\tCue 20 24\tsaid\n"
                        + "T3\tContent 2 15\t“We will go,”\nT4\tAttribution 20 24\tsaid\n"
                        + "T5\tSource 26 28\tBo\nT6\tCue 29 35\tcalled\nT7\tContent 36 38;39 46\tit “a joy”\n"
                        + "E2\tAttribution:T6 Source:T5 Cue:T6 Content:T7\nT8\tPerson 26 28\tBo\n#1\tNote T8\tx\n");
        write("attributions/a_b_5fec.ann", "");

        GoldArticle article = only(GoldCorpus.read(folder).articles());

        assertThat(article.id()).isEqualTo("a_b");
        assertThat(article.segments())
                .extracting(segment -> segment.span().in(article.text()))
                .containsExactly("We will go,", "a joy", "Emma");
        assertThat(article.segments()).extracting(GoldArticle.Segment::kind).containsExactly("direct", "mixed", null);
        assertThat(article.segments().get(0).sources().get(0).in(article.text()))
                .isEqualTo("Ann");
        assertThat(article.segments().get(1).cues().get(0).in(article.text())).isEqualTo("called");
        assertThat(article.mentions())
                .extracting(mention -> mention.span().in(article.text()))
                .containsExactly("Bo");

        Files.writeString(annotations, "T1\tSource 0 3\tx\nT2\tSource 90 99\tx\n");
        assertNamed(folder, annotations, 2);
        Files.writeString(annotations, "T1\tSource 0 3\tx\nE1\tAttribution:T1 Content:T9\n");
        assertNamed(folder, annotations, 2);
        Files.writeString(annotations, "T1 Source 0 3 x\n");
        assertNamed(folder, annotations, 1);
    }

    @Test
    void bratTellsTheKindOfAQuotationAndItsSpeakers() throws IOException {
        write("a.txt", "“Go,” Ann Lee told Bo. Lee and Nike called it “a joy”.\n");
        write(
                "a.ann",
                "T1\tPERSON 6 13\tAnn Lee\nT2\tPERSON 23 26\tLee\nT3\tORG 31 35\tNike\n*\tEquiv T2 T1\n"
                        + "T4\tContent 1 4\tGo,\nT5\tContent 47 52\ta joy\nT6\tSource 6 13\tAnn Lee\n"
                        + "T7\tSource 23 35\tLee and Nike\nT8\tAttribution 1 4\tGo,\nT9\tAttribution 47 52\ta joy\n"
                        + "A1\tKind E1 DIRECT\nA2\tKind E2 MIXED\nA3\tKind E3 LOUD\n"
                        + "R1\tSpeaker Arg1:T4 Arg2:T1\nR2\tSpeaker Arg1:T5 Arg2:T2\nR3\tSpeaker Arg1:T5 Arg2:T3\n"
                        + "E1\tAttribution:T8 Source:T6 Content:T4\nE2\tAttribution:T9 Source:T7 Content:T5\n");

        List<GoldArticle.Segment> segments =
                only(GoldCorpus.read(folder).articles()).segments();

        // All of the content of both is in quotation marks: their kinds do not follow from it.
        assertThat(segments).extracting(GoldArticle.Segment::kind).containsExactly("direct", "mixed");
        assertThat(segments)
                .extracting(GoldArticle.Segment::speaker)
                .containsExactly(
                        new GoldSpeakers.GoldSpeaker("PERSON", "Ann Lee", List.of("Lee")),
                        new GoldSpeakers.GoldSpeaker("PERSON", "Ann Lee & Nike", List.of("Lee")));
    }

    @Test
    void bratOfUnmarkedWordsIsGoldForIndirectSpeech() throws IOException {
        write("a.txt", "Ann said they would go. “Go,” Bo said.\n");
        write(
                "a.ann",
                "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 22\tthey would go\n"
                        + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\nT4\tContent 25 28\tGo,\n"
                        + "T5\tSource 30 32\tBo\nE2\tAttribution:T5 Source:T5 Content:T4\n");

        assertThat(only(GoldCorpus.read(folder).articles()).attributions())
                .extracting(GoldArticle.Attribution::isMarked)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1\tSpeaker Arg1:T1 Arg2:T9", "*\tEquiv T1 T9"})
    void bratThatTiesWhatIsNotThereIsNamed(String line) throws IOException {
        write("a.txt", "Oslo");
        Path annotations = write("a.ann", "T1\tGPE 0 4\tOslo\n" + line + "\n");

        assertNamed(folder, annotations, 2);
    }

    @Test
    void pronounsBesideSeveralNames() throws IOException {
        Path file = write(
                "gap.jsonl",
                "{\"id\":\"a\",\"text\":\"Ann met Bo when she left.\",\"pronoun\":[16,19,\"she\"],"
                        + "\"names\":[[0,3,\"Ann\",true],[8,10,\"Bo\",false]]}\n");

        assertThat(only(GoldCorpus.read(file).articles()).pronouns())
                .containsExactly(new GoldArticle.AmbiguousPronoun(
                        new Span(16, 19),
                        List.of(
                                new GoldArticle.AmbiguousPronoun.Candidate(new Span(0, 3), true),
                                new GoldArticle.AmbiguousPronoun.Candidate(new Span(8, 10), false))));
    }

    @Test
    void mentionsInChains() throws IOException {
        Path file = write(
                "gum.jsonl",
                "{\"id\":\"a\",\"text\":\"Ann left.\",\"mentions\":[[0,3,\"Ann\",7,\"person\",\"name\"]]}\n");

        GoldArticle article = only(GoldCorpus.read(file).articles());

        assertThat(article.references())
                .containsExactly(new GoldArticle.Reference(new Span(0, 3), 7, "person", "name"));
        assertThat(article.mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pronoun\":[0]",
                "\"pronoun\":[0,3],\"names\":[[0,3,\"Ann\"]]",
                "\"pronoun\":[0,3],\"names\":[[0,99,\"Ann\",true]]",
                "\"mentions\":[[0,3,\"Ann\"]]",
                "\"mentions\":[[0,3,\"Ann\",\"one\",\"person\",\"name\"]]"
            })
    void badCoreferenceIsNamed(String field) throws IOException {
        assertNamed(write("gold.jsonl", "{\"id\":\"a\",\"text\":\"Ann left.\"," + field + "}\n"), 1);
    }

    @Test
    void anIdThatOccursTwiceIsNamed() throws IOException {
        assertNamed(write("gold.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n"), 2);
    }

    @Test
    void bratInOneFolder() throws IOException {
        write("a.txt", "Oslo");
        write("a.ann", "T1\tGPE 0 4\tOslo\n");

        assertThat(only(GoldCorpus.read(folder).articles()).mentions())
                .containsExactly(new GoldArticle.Mention(new Span(0, 4), EntityType.PLACE));
    }

    @Test
    void aFolderOfSomethingElseSaysWhatWasExpected() {
        assertThatThrownBy(() -> GoldCorpus.read(folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("attributions/ID_ANNOTATOR.ann");
    }

    @Test
    void badSpeakersAreNamed() throws IOException {
        Path file = write("speakers.tsv", "a\t0\tPERSON\tAnn Lee\tLee\na\tone\tPERSON\tAnn Lee\n");

        assertThatThrownBy(() -> GoldSpeakers.read(file)).hasMessageStartingWith(file + ":2: ");
    }

    @Test
    void badGroupsAreNamed() throws IOException {
        Path file = write("groups.tsv", "a_\tAfrica\nb_ Asia\n");

        assertThatThrownBy(() -> GoldGroups.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageStartingWith(file + ":2: ")
                .hasMessageContaining("b_ Asia");
    }

    private void assertNamed(Path file, int line) {
        assertNamed(file, file, line);
    }

    private static void assertNamed(Path corpus, Path file, int line) {
        assertThatThrownBy(() -> GoldCorpus.read(corpus))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageStartingWith(file + ":" + line + ": ");
    }

    private static GoldArticle only(List<GoldArticle> articles) {
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
