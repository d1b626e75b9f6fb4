package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.ModelFolder;

/** Names that are known without the article: countries by the JDK's locale data, organizations by a list. */
public final class Gazetteer {
    private static final String FILE = "known-names.tsv";

    /**
     * What a known name names.
     *
     * @param type its kind
     * @param id the same for all names of one thing
     */
    public record Known(EntityType type, String id) {}

    private final Map<String, Known> byKey;

    private Gazetteer(Map<String, Known> byKey) {
        this.byKey = byKey;
    }

    static Gazetteer load(ModelFolder models) throws IOException {
        var byKey = new HashMap<String, Known>();
        models.eachLine(FILE, line -> {
            String[] fields = line.split("\t");
            var known = new Known(EntityType.valueOf(fields[0]), NameKey.of(fields[1]));
            for (int i = 1; i < fields.length; i++) {
                byKey.put(NameKey.of(fields[i]), known);
            }
        });
        for (String country : Locale.getISOCountries()) {
            String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
            // "Hong Kong SAR China", "Myanmar (Burma)", "Congo - Kinshasa", "St. Lucia"
            String shorter = name.replaceAll(" SAR China| \\(.*\\)| - .*", "");
            byKey.putIfAbsent(NameKey.of(shorter), new Known(EntityType.PLACE, NameKey.of(shorter)));
        }
        return new Gazetteer(Map.copyOf(byKey));
    }

    /** What a name names wherever it stands; null if it is not known. */
    @Nullable
    public Known of(String name) {
        return byKey.get(NameKey.of(name));
    }
}
