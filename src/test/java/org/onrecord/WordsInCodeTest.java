package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Word lists are data in {@code models/}. The code that reads articles has at most four words of an open class (nouns, verbs, adjectives,
 * names) in a list or pattern; words of closed classes may stand in the code of their rule.
 */
class WordsInCodeTest {
    private static final int MOST = 4;

    /** Determiners, pronouns, prepositions, conjunctions, auxiliaries, numbers, negations, and the small words of names. */
    private static final Set<String> CLOSED = new TreeSet<>(List.of("""
            a an the this that these those some any no each every either neither both all half another other others such
            few fewer many more most several much less one two three four five six seven eight nine ten zero
            i me my mine myself we us our ours ourselves you your he him his himself she her hers herself it its itself
            they them their theirs themselves who whom whose which what anybody anyone anything everybody everyone
            everything nobody nothing somebody someone something none no-one
            of for at from with in to on by near inside outside behind between about over under against as into than
            and or nor but if unless before after when once while although though because since so until whereas whether
            be is was are were been have has had do does did not n't never hardly yes
            de del della di da du do dos das la las le los van von der den bin ibn bint al el ben jr sr ii iii iv
            """.split("\\s+")));

    /**
     * Classes whose words are fixed by something else: a feature of CoreNLP's part-of-speech tagger, and the names of the features with which
     * CoreNLP trained it.
     */
    private static final Set<String> FIXED = Set.of("RareWords", "StockTagger");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//.*$)", Pattern.DOTALL);

    private static final String LITERAL = "\"(?:[^\"\\\\\n]|\\\\.)*\"";

    /** Literals with nothing but commas, plus signs, numbers and nested lists between them. */
    private static final Pattern LITERALS =
            Pattern.compile(LITERAL + "(?:(?:\\s*[,+]\\s*|\\)\\s*,\\s*\\w+\\.\\w+\\(|, \\w+, )" + LITERAL + ")*");

    /** What stands between words in a regular expression: classes of characters, groups, escapes. */
    private static final Pattern SYNTAX = Pattern.compile("\\\\\\\\p\\{\\w+}|\\[[^\\]]*]|\\\\+.|\\(\\?<?[:=!]");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z.'-]+");

    private static final Pattern FEATURE = Pattern.compile("[a-zA-Z]=");

    /** A literal of at most three words. */
    private static final Pattern WORDS = Pattern.compile("\"\\p{L}[\\p{L}'’-]*\\.?(?: [\\p{L}'’-]+){0,2}\"");

    @Test
    void codeThatReadsArticlesHasNoLongWordLists() throws IOException {
        Path root = Path.of("src", "main", "java", "org", "onrecord");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.getParent().equals(root)
                            || Set.of("internal", "training")
                                    .contains(root.relativize(file).getName(0).toString()))
                    .sorted()
                    .flatMap(WordsInCodeTest::lists)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> lists(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        if (FIXED.contains(name)) {
            return Stream.of();
        }
        try {
            return openWords(Files.readString(file)).map(words -> name + ": " + words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the words of open classes in each list or pattern that has too many of them. */
    private static Stream<Set<String>> openWords(String code) {
        return LITERALS.matcher(COMMENT.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(WordsInCodeTest::isListOrPattern)
                .map(list -> WORD.matcher(SYNTAX.matcher(list).replaceAll("|"))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                        .filter(word -> !CLOSED.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .filter(words -> words.size() > MOST);
    }

    /** Tells whether literals are words in a row or alternatives, rather than the parts of a sentence, a path or the name of a feature. */
    private static boolean isListOrPattern(String literals) {
        boolean isPattern = literals.contains("|") && !FEATURE.matcher(literals).find();
        return isPattern
                || Pattern.compile(LITERAL)
                        .matcher(literals)
                        .results()
                        .allMatch(one -> WORDS.matcher(one.group()).matches());
    }

    @Test
    void aListOfFiveNounsIsFound() {
        assertThat(openWords("Set.of(\"mayor\", \"judge\", \"coach\",\n \"clerk\", \"of\", \"nurse\")"))
                .containsExactly(Set.of("mayor", "judge", "coach", "clerk", "nurse"));
        assertThat(openWords("Pattern.compile(\"(?:said|wrote|told \\\\p{L}+|asked|added) (?:he|she)\")"))
                .hasSize(1);
        assertThat(openWords("List.of(List.of(\"red\", \"big\"), List.of(\"old\", \"new\"), List.of(\"odd\"))"))
                .hasSize(1);
    }

    @Test
    void closedClassesShortListsTagsAndSentencesMayStandInCode() {
        assertThat(openWords("Set.of(\"of\", \"for\", \"from\", \"at\", \"with\", \"in\")"))
                .isEmpty();
        assertThat(openWords("Set.of(\"VBD\", \"VBZ\", \"VBP\", \"MD\", \"NN\", \"NNS\")"))
                .isEmpty();
        assertThat(openWords("Set.of(\"couple\", \"duo\", \"pair\", \"trio\")")).isEmpty();
        assertThat(openWords("\"The folder must hold all files\" + \" of the library's models folder\""))
                .isEmpty();
    }
}
