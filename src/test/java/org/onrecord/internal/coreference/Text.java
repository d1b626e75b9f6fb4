package org.onrecord.internal.coreference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;

/** A {@link HandTagged} text, the names that the passes find in it with small word lists, and the entities that they name. */
public final class Text {
    /** Small lists of the tests' own: a change of models/ changes no test. */
    private static final ModelFolder WORD_LISTS = wordLists();

    /** Loaded once: it takes longer than all that is done with it. */
    private static final Lexicon LEXICON = lexicon(NameTable.EMPTY);

    private final Analysis analysis;
    private final Lexicon lexicon;
    private final NameFinder finder;

    private Text(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.finder = new NameFinder(lexicon);
    }

    private static ModelFolder wordLists() {
        try {
            return SmallLists.folder(Path.of("src", "test", "resources", "word-lists"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon lexicon(NameTable known) {
        try {
            return Lexicon.load(WORD_LISTS, known, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Text of(String marked) {
        return new Text(HandTagged.analysis(marked), LEXICON);
    }

    /** Returns the same for a user who made names known. */
    public static Text of(String marked, NameTable known) {
        return new Text(HandTagged.analysis(marked), lexicon(known));
    }

    /** Returns the names found, each as "TYPE words". */
    public List<String> names() {
        return finder.names(analysis).stream()
                .map(name -> name.type() + " "
                        + analysis.span(name.first(), name.end()).in(analysis.text()))
                .toList();
    }

    /** Returns the entities, each as its name and how often it is named: "Ann Lee 2". */
    public List<String> named() {
        return new NameClustering(analysis, lexicon)
                .of(finder.names(analysis)).stream()
                        .map(entity -> entity.name() + " " + entity.names().size())
                        .toList();
    }
}
