package org.onrecord.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Makes {@code name-lists.tsv} of public lists of names and of the widely known organizations in {@code models/}. */
public final class NameListsBuilder {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    /** Words at the end of companies' names that news leaves out, besides the legal forms. */
    private static final Set<String> GENERIC_ENDINGS = Set.of("group", "holdings", "companies");

    private final Map<NameList, Set<String>> names = new TreeMap<>();
    private final Set<String> ambiguous = new TreeSet<>();

    private final NameNouns nouns;

    private NameListsBuilder(NameNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * Reads the lists of a folder: {@code companies.txt} and {@code football-clubs.txt} with a name a line, {@code cities.tsv} with city,
     * country and region, {@code forenames.tsv} and {@code surnames.tsv} with the name first.
     *
     * @param written a file of names that were written down from general knowledge, as {@code src/training/README.md} describes it; null
     *     for none
     * @throws IOException if a file is missing or a model file cannot be read
     */
    public static NameListsBuilder read(Path folder, @Nullable Path written, ModelFolder models) throws IOException {
        var builder = new NameListsBuilder(Lexicon.load(models).nameNouns());
        for (String line : lines(folder, "companies.txt")) {
            builder.addCompany(BRACKETS.matcher(column(line, 0)).replaceAll(""));
        }
        builder.add(NameList.CLUB, lines(folder, "football-clubs.txt"), line -> column(line, 0));
        List<String> cities = lines(folder, "cities.tsv");
        builder.add(NameList.CITY, cities, line -> column(line, 0));
        builder.add(NameList.REGION, cities, line -> column(line, 2));
        builder.add(NameList.FIRST_NAME, lines(folder, "forenames.tsv"), line -> column(line, 0));
        builder.add(NameList.LAST_NAME, lines(folder, "surnames.tsv"), line -> column(line, 0));
        models.eachLine(ModelFile.ORGANIZATIONS, builder::addOrganizations);
        if (written != null) {
            WrittenNames.read(written).all().forEach(builder::add);
        }
        builder.markOrdinaryWords(models);
        return builder;
    }

    private static List<String> lines(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private static String column(String line, int index) {
        String[] fields = line.split("\t");
        return index < fields.length ? fields[index].strip() : "";
    }

    private void add(NameList list, List<String> lines, Function<String, String> name) {
        lines.forEach(line -> add(list, name.apply(line)));
    }

    /** Adds a name with its accents, and without them, as much of the press writes it. */
    private void add(NameList list, String name) {
        if (name.length() > 1) {
            Set<String> own = names.computeIfAbsent(list, any -> new TreeSet<>());
            own.add(name.toLowerCase(Locale.ROOT));
            own.add(withoutAccents(name).toLowerCase(Locale.ROOT));
        }
    }

    private static String withoutAccents(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private void add(WrittenNames.Name name) {
        add(name.list(), name.text());
        if (name.isAmbiguous()) {
            ambiguous.add(name.text().toLowerCase(Locale.ROOT));
        }
    }

    /** Adds a company's name with and without the endings that news leaves out. */
    private void addCompany(String name) {
        add(NameList.COMPANY, name);
        var words = new ArrayList<>(List.of(name.split(" ")));
        while (words.size() > 1 && isEnding(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
            String last = words.remove(words.size() - 1);
            words.add(last.endsWith(",") ? last.substring(0, last.length() - 1) : last);
            add(NameList.COMPANY, String.join(" ", words));
        }
    }

    private boolean isEnding(String word) {
        return nouns.isCompanyEnding(word) || GENERIC_ENDINGS.contains(word.toLowerCase(Locale.ROOT));
    }

    private void addOrganizations(String line) {
        String[] fields = line.split("\t");
        for (int i = 1; i < fields.length; i++) {
            boolean isMarked = fields[i].endsWith("?");
            String name = isMarked ? fields[i].substring(0, fields[i].length() - 1) : fields[i];
            add(NameList.ORGANIZATION, name);
            if (isMarked) {
                ambiguous.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Marks single words that are written in lower case more often than not. */
    private void markOrdinaryWords(ModelFolder models) throws IOException {
        models.eachLine(ModelFile.LETTER_CASE, line -> {
            String[] fields = line.split("\t");
            if (Integer.parseInt(fields[1]) > Integer.parseInt(fields[2]) + Integer.parseInt(fields[3])) {
                ambiguous.add(fields[0]);
            }
        });
    }

    /** Writes the file, which is sorted by name, into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        var lines = new TreeMap<String, StringBuilder>();
        names.forEach((list, own) -> own.forEach(name -> lines.computeIfAbsent(name, any -> new StringBuilder())
                .append(isAmbiguous(list, name) ? Character.toLowerCase(list.code()) : list.code())));
        var text = new StringBuilder(ModelFile.NAME_LISTS.header()).append('\n');
        lines.forEach(
                (name, codes) -> text.append(name).append('\t').append(codes).append('\n'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(ModelFile.NAME_LISTS.fileName()), text, StandardCharsets.UTF_8);
    }

    private boolean isAmbiguous(NameList list, String name) {
        return switch (list) {
            case COMPANY, ORGANIZATION -> ambiguous.contains(name);
            case CLUB, LOCAL_ORGANIZATION ->
                ambiguous.contains(name) || isIn(NameList.CITY, name) || isIn(NameList.PLACE, name);
            case CITY, REGION, PLACE ->
                ambiguous.contains(name) || isIn(NameList.FIRST_NAME, name) || isIn(NameList.LAST_NAME, name);
            case FIRST_NAME, LAST_NAME -> false;
        };
    }

    private boolean isIn(NameList list, String name) {
        return names.getOrDefault(list, Set.of()).contains(name);
    }

    /** Returns the number of names in all lists. */
    public int size() {
        return names.values().stream().mapToInt(Set::size).sum();
    }
}
