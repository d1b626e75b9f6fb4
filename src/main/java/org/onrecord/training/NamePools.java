package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Names of public lists, from which {@link Renaming} draws. */
final class NamePools {
    /** How often a name of each kind is drawn; the rest are names of corpora. */
    private static final double KNOWN = 0.2;

    private static final double LOCAL = 0.25;
    private static final double COMPANIES = 0.1;
    private static final double CLUBS = 0.1;
    private static final double FULL_NAMES = 0.6;
    private static final double CITIES = 0.25;
    private static final double PLACES = 0.25;

    private final List<String> companies;
    private final List<String> clubs;
    private final List<String> cities;
    private final List<String> firstNames;
    private final List<String> lastNames;
    private final List<String> places;
    private final List<String> known = new ArrayList<>();
    private final List<String> local;

    /**
     * Reads lists.
     *
     * @param folder the folder that {@link NameListsBuilder#read} reads
     * @param written names that were written down from general knowledge
     * @param words has the forms that are cut off the names of companies
     */
    NamePools(Path folder, WrittenNames written, ModelFolder models, RuleWords words) throws IOException {
        companies = names(folder, "companies.txt");
        Pattern ending = ending(words.of(WordList.COMPANY_FORMS));
        companies.replaceAll(name -> ending.matcher(name).replaceAll(""));
        clubs = names(folder, "football-clubs.txt");
        cities = names(folder, "cities.tsv");
        firstNames = names(folder, "forenames.tsv");
        lastNames = names(folder, "surnames.tsv");
        firstNames.addAll(written.of(NameList.FIRST_NAME));
        lastNames.addAll(written.of(NameList.LAST_NAME));
        places = written.of(NameList.PLACE);
        local = written.of(NameList.LOCAL_ORGANIZATION);
        models.eachLine(
                ModelFile.ORGANIZATIONS,
                line -> Arrays.stream(line.split("\t"))
                        .skip(1)
                        .map(name -> name.replace("?", ""))
                        .forEach(known::add));
    }

    private static Pattern ending(Set<String> forms) {
        String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(",? (" + any + ")\\.?$| \\([^)]*\\)$");
    }

    private static List<String> names(Path folder, String file) throws IOException {
        var names = new ArrayList<String>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            String name = line.split("\t", 2)[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * Draws a name.
     *
     * @param isWord whether the name in its place has one word: then a person gets a last name only
     * @return null if a name of a corpus should be taken instead
     */
    @Nullable
    String random(EntityType type, boolean isWord, Random random) {
        double share = random.nextDouble();
        return switch (type) {
            case ORGANIZATION -> organization(share, random);
            case PERSON ->
                isWord
                        ? any(lastNames, random)
                        : share < FULL_NAMES ? any(firstNames, random) + " " + any(lastNames, random) : null;
            case PLACE -> place(share, random);
        };
    }

    private @Nullable String organization(double share, Random random) {
        if (share < KNOWN) {
            return any(known, random);
        }
        if (share < KNOWN + COMPANIES) {
            return any(companies, random);
        }
        if (share < KNOWN + COMPANIES + CLUBS) {
            return any(clubs, random);
        }
        return share < KNOWN + COMPANIES + CLUBS + LOCAL ? any(local, random) : null;
    }

    private @Nullable String place(double share, Random random) {
        if (share < CITIES) {
            return any(cities, random);
        }
        return share < CITIES + PLACES ? any(places, random) : null;
    }

    private static @Nullable String any(List<String> names, Random random) {
        return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
    }
}
