package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Locale;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * The lists of names that the name tagger takes for evidence. What the {@link Gazetteer} knows is certain; a name here may mean
 * something else in an article.
 *
 * <p>File format: the {@linkplain ModelFile#header() header}, then lines of a name, a tab, and the letters of its lists as
 * {@link NameList#code} has them.
 */
public final class NameLists {
    private static final int PLACES = either(NameList.CITY) | either(NameList.REGION) | NameList.PLACE.bit(false);

    /** The most words of a name, as the tokenizer divides it. */
    public static final int MAX_TOKENS = 6;

    private static final int EXPECTED_NAMES = 250_000;

    private final LongLongMap names;

    private NameLists(LongLongMap names) {
        this.names = names;
    }

    static NameLists load(ModelFolder models) throws IOException {
        var names = new LongLongMap(EXPECTED_NAMES);
        models.eachLine(ModelFile.NAME_LISTS, line -> {
            int tab = line.indexOf('\t');
            long key = key(line.substring(0, tab).toLowerCase(Locale.ROOT));
            names.put(key, names.get(key, 0) | NameList.bits(line.substring(tab + 1)));
        });
        return new NameLists(names);
    }

    /** Returns the bits of the lists that have a name, given in lower case with one space between words; 0 if none has it. */
    public int of(CharSequence lowerCase) {
        return (int) names.get(key(lowerCase), 0);
    }

    private static int either(NameList list) {
        return list.bit(false) | list.bit(true);
    }

    /** Returns the key of a name: not negative, as the map requires. */
    private static long key(CharSequence name) {
        return FeatureHash.of(name, 0, name.length()) >>> 1;
    }

    /** Tells whether a name in any case is a place of the lists. */
    public boolean hasPlace(String name) {
        return (of(name.toLowerCase(Locale.ROOT)) & PLACES) != 0;
    }
}
