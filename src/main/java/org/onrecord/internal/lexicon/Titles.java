package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The titles and ranks before people's names: Mr, Sen., President. */
public final class Titles {
    /**
     * What a title says about the person.
     *
     * @param gender of most of its bearers; null for either
     * @param roles nouns that can be used for the person later
     * @param isFirstName whether people also have it as a first name
     */
    public record Title(@Nullable Gender gender, List<String> roles, boolean isFirstName) {}

    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, Gender> said = new HashMap<>();
    private final Map<String, Gender> likely = new HashMap<>();

    /** A member of the Senedd: the title of women is written "Ms". */
    private static final String MEMBER = "MS";

    private static final Title OF_MEMBER = new Title(null, List.of(), false);

    private Titles() {}

    static Titles load(ModelFolder models) throws IOException {
        var titles = new Titles();
        models.eachLine(ModelFile.TITLES, line -> {
            String[] fields = line.split("\t");
            Gender gender = GenderWords.saidBy(fields[1]);
            if (gender != null) {
                titles.said.put(fields[0], gender);
            }
            Gender likely = GenderWords.likely(fields[1]);
            if (likely != null) {
                titles.likely.put(fields[0], likely);
            }
            List<String> roles = fields.length > 2 ? List.of(fields[2].split(" ")) : List.of();
            titles.titles.put(fields[0], new Title(GenderWords.ofLetter(fields[1]), roles, fields.length > 3));
        });
        return titles;
    }

    /** Returns the title that a word is, with or without a full stop; null if it is none. */
    @Nullable
    public Title of(String word) {
        return word.equals(MEMBER) ? OF_MEMBER : titles.get(plain(word));
    }

    /** Returns the gender that a title itself says, as "Mrs." does and "Bishop" does not; null if it says none. */
    public @Nullable Gender genderSaidBy(String word) {
        return word.equals(MEMBER) ? null : said.get(plain(word));
    }

    /** Returns the gender that a title says unless another word says otherwise, as "Sheikh" does; null if it says none. */
    public @Nullable Gender likelyGender(String word) {
        return likely.get(plain(word));
    }

    private static String plain(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Tells whether a word is a title. */
    public boolean contains(String word) {
        return of(word) != null;
    }
}
