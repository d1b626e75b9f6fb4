package org.onrecord.internal.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;

/** A {@link HandTagged} text and what is found in it. */
public final class Text {
    /** Small lists of the tests' own: a change of models/ changes no test. */
    private static final Path WORD_LISTS = Path.of("src", "test", "resources", "word-lists");

    final Analysis analysis;
    private final Lexicon lexicon;
    private final NameFinder finder;

    private Text(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.finder = new NameFinder(lexicon);
    }

    public static Text of(String marked) {
        return of(marked, NameTable.EMPTY);
    }

    /** The same for a user who made names known. */
    public static Text of(String marked, NameTable known) {
        try {
            return new Text(HandTagged.analysis(marked), Lexicon.load(ModelFolder.at(WORD_LISTS), known, List.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names found, each as "TYPE words". */
    public List<String> names() {
        return finder.names(analysis).stream()
                .map(name -> name.type() + " " + words(name.first(), name.end()))
                .toList();
    }

    public Referents referents() {
        return Referents.of(lexicon, analysis, finder.names(analysis), phrases(), quoted());
    }

    /** The tokens from a curved opening mark to its closing one. */
    private BitSet quoted() {
        var quoted = new BitSet();
        boolean open = false;
        for (int i = 0; i < analysis.size(); i++) {
            String word = analysis.token(i).text();
            open = word.equals("“") || open && !word.equals("”");
            quoted.set(i, open);
        }
        return quoted;
    }

    /**
     * The phrases found, each as its core, then what is tied to it after a bar, "(owner)" if it stands inside another as its
     * owner, and its kind where it is no description: "the head | of the school".
     */
    public List<String> phrasesFound() {
        return phrases().stream()
                .map(phrase -> words(phrase.first(), phrase.base())
                        + (phrase.end() > phrase.base() ? " | " + words(phrase.base(), phrase.end()) : "")
                        + (phrase.possessor() ? " (owner)" : "")
                        + (phrase.kind() == MentionKind.NOMINAL ? "" : " " + phrase.kind()))
                .toList();
    }

    /** Whom each phrase means, as if all were sources. */
    public List<List<EntityCluster>> everyoneMeant(Referents referents) {
        return List.copyOf(referents.resolve(phrases(), phrase -> 0).values());
    }

    public List<List<EntityCluster>> everyoneMeant() {
        return everyoneMeant(referents());
    }

    /** The entities with their mentions, as if all phrases were sources: "Ann Lee: [Ann Lee] NAME, The [mayor] NOMINAL". */
    public List<String> mentions() {
        Referents referents = referents();
        var entities = new EntityCollector(analysis, referents.all());
        referents
                .resolve(phrases(), phrase -> 0)
                .forEach((phrase, meant) -> meant.forEach(referent -> entities.add(referent, phrase)));
        return entities.entities().stream()
                .map(entity -> entity.name() + ": "
                        + entity.mentions().stream().map(Text::shown).collect(Collectors.joining(", ")))
                .toList();
    }

    /** The phrases as mentions, each with its head in brackets: "The [mayor] of Oslo NOMINAL". */
    public List<String> phrasesAsMentions() {
        var entities = new EntityCollector(analysis, List.of());
        return phrases().stream().map(entities::mention).map(Text::shown).toList();
    }

    private static String shown(Mention mention) {
        int start = mention.span().start();
        return new StringBuilder(mention.text())
                .insert(mention.head().end() - start, ']')
                .insert(mention.head().start() - start, '[')
                .append(' ')
                .append(mention.kind())
                .toString();
    }

    private List<Phrase> phrases() {
        return NounPhraseChunker.find(analysis, finder.names(analysis));
    }

    /** The referents, each as its name and how often it is named: "Ann Lee 2". */
    public List<String> named() {
        return referents().all().stream()
                .map(referent -> referent.name() + " " + referent.names().size())
                .toList();
    }

    /** Whom the last phrase that reads {@code words} means. */
    public List<String> meant(String words) {
        return meant(words, null);
    }

    /** The same, where {@code lastSpeaker} was quoted last. */
    public List<String> meant(String words, String lastSpeaker) {
        Referents referents = referents();
        EntityCluster last = referents.all().stream()
                .filter(referent -> referent.name().equals(lastSpeaker))
                .findFirst()
                .orElse(null);
        Phrase found = null;
        for (Phrase phrase : phrases()) {
            boolean same = words(phrase.first(), phrase.base()).equals(words);
            found = same && (found == null || phrase.kind() == MentionKind.PRONOUN || !phrase.possessor())
                    ? phrase
                    : found;
        }
        return referents.resolution(phrase -> 0).of(found, last).stream()
                .map(EntityCluster::name)
                .toList();
    }

    /** Whom the last phrase that reads {@code words} means where all pronouns are looked at in text order, and so do names speak. */
    public List<String> meantInOrder(String words, String... speaking) {
        Referents referents = referents();
        var meant = referents.resolve(
                List.of(), phrase -> List.of(speaking).contains(words(phrase.first(), phrase.base())) ? 1 : 0);
        return phrases().stream()
                .filter(phrase -> words(phrase.first(), phrase.base()).equals(words))
                .reduce((first, last) -> last)
                .map(phrase ->
                        meant.get(phrase).stream().map(EntityCluster::name).toList())
                .orElseThrow();
    }

    private String words(int first, int end) {
        return analysis.span(first, end).in(analysis.text());
    }
}
