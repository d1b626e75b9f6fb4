package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Names that are known without the article: those of countries, and of widely known organizations and places. */
public final class Gazetteer {
    /**
     * The entity of a known name.
     *
     * @param type its type
     * @param id the same for all names of the same entity
     */
    public record Known(EntityType type, String id) {}

    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<String, EntityType> bySpelling = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load(ModelFolder models) throws IOException {
        var gazetteer = new Gazetteer();
        models.eachLine(ModelFile.KNOWN_NAMES, line -> {
            String[] fields = line.split("\t");
            var known = new Known(EntityType.valueOf(fields[0]), NameKey.of(fields[1]));
            for (int i = 1; i < fields.length; i++) {
                gazetteer.byKey.put(NameKey.of(fields[i]), known);
                gazetteer.bySpelling.put(NameKey.spelling(fields[i]), known.type());
            }
        });
        return gazetteer;
    }

    /** Returns the entity of a name; null if the name is unknown. */
    @Nullable
    public Known of(String name) {
        return byKey.get(NameKey.of(name));
    }

    /** Returns the type of the name with a {@link NameKey#spelling}; null if there is none. */
    @Nullable
    public EntityType typeOfSpelling(String spelling) {
        return bySpelling.get(spelling);
    }
}
