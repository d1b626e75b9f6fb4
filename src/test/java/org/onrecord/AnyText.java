package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onrecord.evaluation.GoldJsonLines;

/** Short texts of all sorts, up to about 60 tokens: noise, news put together at random, and news with faults in it. */
public final class AnyText {

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            ",”",
            "?”",
            "Ana Ruiz",
            "Ruiz",
            "Mayor Ruiz",
            "Jonas Berg",
            "Mr. Berg",
            "Dr. Dana Ortiz-Lund",
            "the Harbour Board",
            "Kelmora Times",
            "UN",
            "Oslo",
            "Nairobi",
            "Kenya",
            "KENYA",
            "she",
            "he",
            "they",
            "it",
            "her",
            "the mayor",
            "officials",
            "a spokeswoman",
            "said",
            "says",
            "told",
            "asked",
            "according to",
            "added",
            "has",
            "will close",
            "would never",
            "the quay",
            "is a risk",
            "and",
            "but",
            "who",
            "that",
            "in",
            "of",
            ",",
            ".",
            ":",
            "?",
            "—",
            "(",
            ")",
            "...",
            "5",
            "1990s",
            "LUND:",
            "#",
            "@",
            "http://a.b/c",
            "\n",
            "\n\n",
            "\n\n",
            "\t",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\0",
            "\uD83D",
            "\uDE00",
            "😀",
            "👍🏽",
            "e\u0301",
            "مرحبا",
            "日本語",
            "Ńń",
            "İ",
            "ﬁ");

    private static final List<String> ARTICLES = articles();

    private AnyText() {}

    public static Arbitrary<String> arbitrary() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, noise()),
                net.jqwik.api.Tuple.of(4, composed()),
                net.jqwik.api.Tuple.of(3, mutated()));
    }

    /** Any Unicode, and what is none. */
    private static Arbitrary<String> noise() {
        return Arbitraries.strings().all().ofMaxLength(120);
    }

    private static Arbitrary<String> composed() {
        Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "");
        return Combinators.combine(Arbitraries.of(PIECES), glue)
                .as(String::concat)
                .list()
                .ofMaxSize(50)
                .map(pieces -> String.join("", pieces));
    }

    /** An excerpt of a seed, or of news where there is some, with up to six faults. */
    private static Arbitrary<String> mutated() {
        Arbitrary<String> excerpt = Combinators.combine(
                        Arbitraries.of(ARTICLES), Arbitraries.doubles().between(0, 1))
                .as((article, place) -> {
                    int start = (int) (place * Math.max(0, article.length() - 300));
                    return article.substring(start, Math.min(article.length(), start + 300));
                });
        return Combinators.combine(excerpt, Fault.arbitrary().list().ofMaxSize(6))
                .as((text, faults) -> {
                    String faulty = text;
                    for (Fault fault : faults) {
                        faulty = fault.in(faulty);
                    }
                    return faulty;
                });
    }

    /**
     * Something that went wrong on the way to us.
     *
     * @param place where, as a part of the text
     * @param kind what
     * @param piece what came in
     */
    private record Fault(double place, int kind, String piece) {

        static Arbitrary<Fault> arbitrary() {
            return Combinators.combine(
                            Arbitraries.doubles().between(0, 1),
                            Arbitraries.integers().between(0, 4),
                            Arbitraries.of(PIECES))
                    .as(Fault::new);
        }

        String in(String text) {
            int start = (int) (place * text.length());
            int end = Math.min(text.length(), start + 1 + 7 * kind);
            String before = text.substring(0, start);
            String here = text.substring(start, end);
            String after = text.substring(end);
            return switch (kind) {
                case 0, 1 -> before + after;
                case 2 -> before + here + here + after;
                case 3 -> before + here.toUpperCase(java.util.Locale.ROOT) + after;
                default -> before + piece + here + after;
            };
        }
    }

    private static List<String> articles() {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Files.readString(seed));
            }
            Path news = Path.of("..", "shared", "data", "polnear", "dev.jsonl");
            if (Files.exists(news)) {
                GoldJsonLines.read(news).forEach(gold -> articles.add(gold.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(articles);
    }
}
