package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.WordTable;

/**
 * Word lists that a test writes itself. Lists that it does not write are empty, but for the words that single rules go by. Weights of features and the usage of words, whose
 * files are binary, are lists of lines here: a feature and its weight, a word and its numbers.
 */
public final class SmallLists {
    private static final String WEIGHTS = ".weights.gz";

    /** The lists that rules go by, as they are in {@code models/}. */
    public static final RuleWords RULE_WORDS = new SmallLists().lexicon().ruleWords();

    private final Map<ModelFile, List<String>> lines = new EnumMap<>(ModelFile.class);

    /**
     * Opens a folder that has some of the model files; the others are empty. A new word list needs no file there. Weights are in files whose
     * names end with {@code .tsv}; the usage of words is a file as in {@code models/}.
     */
    public static ModelFolder folder(Path some) throws IOException {
        Path all = temporaryFolder();
        for (ModelFile file : ModelFile.values()) {
            Path given = some.resolve(file.fileName().replace(WEIGHTS, ".tsv"));
            if (file == ModelFile.WORD_USAGE && Files.exists(given)) {
                Files.copy(given, all.resolve(given.getFileName())).toFile().deleteOnExit();
            } else {
                write(all, file, Files.exists(given) ? Files.readAllLines(given) : start(file));
            }
        }
        return ModelFolder.at(all);
    }

    /** Adds a line to a list; tabs are written as bars. */
    public SmallLists with(ModelFile file, String line) {
        lines.computeIfAbsent(file, SmallLists::start).add(line.replace('|', '\t'));
        return this;
    }

    /** Removes the lines of a list that begin with a word. */
    SmallLists without(ModelFile file, String first) {
        lines.computeIfAbsent(file, SmallLists::start).removeIf(line -> line.startsWith(first));
        return this;
    }

    /** Loads the lists. */
    public Lexicon lexicon() {
        try {
            Path folder = temporaryFolder();
            for (ModelFile file : ModelFile.values()) {
                // a lexicon has no weights
                if (!file.fileName().endsWith(WEIGHTS)) {
                    write(folder, file, lines.getOrDefault(file, start(file)));
                }
            }
            return Lexicon.load(ModelFolder.at(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is in a file that a test does not write: its first line. What rules go by is part of the rules. */
    private static List<String> start(ModelFile file) {
        if (file == ModelFile.RULE_WORDS) {
            return shippedRuleWords();
        }
        return new ArrayList<>(List.of(file.header() == null ? "# a list" : file.header()));
    }

    private static List<String> shippedRuleWords() {
        try {
            return Files.readAllLines(Path.of("models", ModelFile.RULE_WORDS.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("lists");
        // before its files: what is registered last is deleted first
        folder.toFile().deleteOnExit();
        return folder;
    }

    private static void write(Path folder, ModelFile file, List<String> lines) throws IOException {
        List<String[]> rows = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        if (file.fileName().endsWith(WEIGHTS)) {
            var weights = new HashMap<String, Float>();
            rows.forEach(row -> weights.put(row[0], Float.valueOf(row[1])));
            LinearModel.write(folder, file, weights);
        } else if (file == ModelFile.WORD_USAGE) {
            var numbers = new HashMap<String, int[]>();
            rows.forEach(row -> numbers.put(
                    row[0],
                    Arrays.stream(row).skip(1).mapToInt(Integer::parseInt).toArray()));
            WordTable.write(folder, file, numbers);
        } else {
            Files.write(folder.resolve(file.fileName()), lines);
        }
        folder.resolve(file.fileName()).toFile().deleteOnExit();
    }
}
