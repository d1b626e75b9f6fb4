package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.lexicon.CaseModel;
import org.onrecord.internal.lexicon.WordCase;
import org.onrecord.internal.lexicon.WordRun;
import org.onrecord.internal.model.ModelFile;

/** The file of {@code models/} that counts how often words are written in lower case, capitalized and in capitals. */
public final class TrainedLetterCase {
    private static final int CASES = WordCase.values().length;

    /** In characters. Headlines, where most longer words are capitalized, are not counted. */
    private static final int SMALL_WORD = 3;

    /** A line with fewer such words may be a headline, a byline or a caption. */
    private static final int FEWEST_WORDS = 6;

    private final Map<String, int[]> words = new TreeMap<>();
    private final Map<String, int[]> following = new TreeMap<>();

    private TrainedLetterCase() {}

    /**
     * Counts the words of articles; the same files give the same bytes. Articles that several files share are counted once.
     *
     * @throws IOException if a file cannot be read or is no gold file
     */
    public static TrainedLetterCase learn(List<Path> data) throws IOException {
        var texts = new TreeSet<String>();
        for (Path file : data) {
            GoldJsonLines.read(file).stream().map(GoldArticle::text).forEach(texts::add);
        }
        var trained = new TrainedLetterCase();
        texts.forEach(text -> text.lines().forEach(trained::count));
        return trained;
    }

    private void count(String line) {
        List<WordRun> runs = WordRun.of(line);
        long longWords = runs.stream()
                .flatMap(run -> run.words().stream())
                .filter(word -> word.length() > SMALL_WORD)
                .count();
        long capitalized = runs.stream()
                .flatMap(run -> run.words().stream())
                .filter(word -> word.length() > SMALL_WORD && Character.isUpperCase(line.charAt(word.start())))
                .count();
        if (longWords >= FEWEST_WORDS && 2 * capitalized <= longWords) {
            runs.forEach(run -> count(line, run));
        }
    }

    private void count(String line, WordRun run) {
        String previous = run.before() == WordRun.Before.COMMA ? CaseModel.AFTER_MARK : null;
        for (Span span : run.words()) {
            String word = span.in(line);
            WordCase wordCase = WordCase.of(word);
            if (previous != null) {
                add(words, WordCase.key(word), wordCase);
                add(following, previous, wordCase);
            }
            // The case of the first word of a sentence says nothing, and most such words are not names.
            previous =
                    CaseModel.after(previous == null && wordCase == WordCase.CAPITALIZED ? WordCase.LOWER : wordCase);
        }
    }

    private static void add(Map<String, int[]> counts, String key, WordCase wordCase) {
        counts.computeIfAbsent(key, k -> new int[CASES])[wordCase.ordinal()]++;
    }

    /** Returns how many words occurred more than once. */
    public int size() {
        return (int) words.values().stream().filter(TrainedLetterCase::isListed).count();
    }

    private static boolean isListed(int[] counts) {
        return Arrays.stream(counts).sum() > 1;
    }

    /** Writes the file into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(ModelFile.LETTER_CASE.fileName()), lines());
    }

    List<String> lines() {
        var once = new int[CASES];
        var listed = new ArrayList<String>();
        words.forEach((word, counts) -> {
            if (isListed(counts)) {
                listed.add(word + field(counts));
            } else {
                for (int k = 0; k < CASES; k++) {
                    once[k] += counts[k];
                }
            }
        });
        var lines = new ArrayList<String>();
        lines.add(ModelFile.LETTER_CASE.header());
        lines.add(CaseModel.ONCE + field(once));
        following.forEach((key, counts) -> lines.add(key + field(counts)));
        lines.addAll(listed);
        return lines;
    }

    private static String field(int[] counts) {
        return "\t" + counts[0] + "\t" + counts[1] + "\t" + counts[2];
    }
}
