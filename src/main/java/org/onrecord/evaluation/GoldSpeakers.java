package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of the segments of gold articles.
 *
 * <p>The speaker of the first stretch in quotation marks:
 *
 * <pre>{@code
 * GoldSpeakers speakers = GoldSpeakers.read(Path.of("speakers.tsv"));
 * GoldSpeakers.GoldSpeaker speaker = speakers.of("a-17", 0);
 * }</pre>
 */
public final class GoldSpeakers {

    private final String name;
    private final Map<Place, GoldSpeaker> speakers;

    private GoldSpeakers(String name, Map<Place, GoldSpeaker> speakers) {
        this.name = name;
        this.speakers = Map.copyOf(speakers);
    }

    /**
     * The speaker of a segment.
     *
     * @param kind PERSON, ORGANIZATION or PLACE for the named; GROUP, ANON, DOCUMENT and others for the unnamed
     * @param name the fullest name in the article, joint speakers joined by {@code " & "}; a description for the unnamed
     * @param aliases the article's shorter names
     */
    public record GoldSpeaker(String kind, String name, List<String> aliases) {

        private static final Set<String> NAMED = Set.of("PERSON", "ORGANIZATION", "PLACE");

        /** Copies the list. */
        public GoldSpeaker {
            aliases = List.copyOf(aliases);
        }

        /** Returns whether the speaker should be an entity of the article. */
        public boolean isNamed() {
            return NAMED.contains(kind);
        }

        /** Returns whether a name is the speaker's, as {@code score.py} compares names: the fullest or a shorter one. */
        public boolean isCalled(String entityName) {
            String wanted = SpeakerName.normalized(entityName);
            return SpeakerName.normalized(name).equals(wanted)
                    || aliases.stream()
                            .anyMatch(alias -> SpeakerName.normalized(alias).equals(wanted));
        }

        /** Returns the names of all joint speakers. */
        List<String> names() {
            return List.of(name.split(" & ", -1));
        }
    }

    private record Place(String article, int segment) {}

    /**
     * Reads lines of article id, segment index, kind, fullest name and, joined by {@code |}, shorter names, separated by tabs.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldSpeakers read(Path file) throws IOException {
        var speakers = new HashMap<Place, GoldSpeaker>();
        GoldLines.read(file, line -> {
            if (line.isBlank()) {
                return;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 4) {
                throw new IllegalArgumentException(
                        "expected article, segment, kind, name and aliases separated by tabs, found " + fields.length
                                + " fields");
            }
            speakers.put(
                    new Place(fields[0], segment(fields[1])),
                    new GoldSpeaker(fields[2], fields[3], fields.length > 4 ? aliases(fields[4]) : List.of()));
        });
        return new GoldSpeakers(file.toString(), speakers);
    }

    private static int segment(String field) {
        try {
            return Integer.parseInt(field.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("segment '" + field + "' is not a number", e);
        }
    }

    private static List<String> aliases(String field) {
        return Arrays.stream(field.split("\\|"))
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** Returns the speakers of several files as those of one. */
    public static GoldSpeakers joined(List<GoldSpeakers> files) {
        var speakers = new HashMap<Place, GoldSpeaker>();
        files.forEach(file -> speakers.putAll(file.speakers));
        return new GoldSpeakers(
                String.join(", ", files.stream().map(file -> file.name).toList()), speakers);
    }

    /** Returns the speakers that the corpus itself names. */
    static GoldSpeakers of(List<GoldArticle> articles) {
        var speakers = new HashMap<Place, GoldSpeaker>();
        for (GoldArticle article : articles) {
            for (int k = 0; k < article.segments().size(); k++) {
                GoldSpeaker speaker = article.segments().get(k).speaker();
                if (speaker != null) {
                    speakers.put(new Place(article.id(), k), speaker);
                }
            }
        }
        return new GoldSpeakers("", speakers);
    }

    boolean isEmpty() {
        return speakers.isEmpty();
    }

    /**
     * Checks that some of the speakers are of segments of a corpus.
     *
     * @throws GoldFormatException if none is: the file belongs to another corpus, or is empty
     */
    void requireFor(GoldCorpus corpus) throws GoldFormatException {
        boolean fits = corpus.articles().stream()
                .anyMatch(article -> IntStream.range(0, article.segments().size())
                        .anyMatch(segment -> of(article.id(), segment) != null));
        if (!fits) {
            throw new GoldFormatException(
                    name, isEmpty() ? "no speaker in it" : "none of its speakers is of a segment of " + corpus.name());
        }
    }

    /** Returns the speaker of a segment; null where nobody annotated one. */
    public @Nullable GoldSpeaker of(String article, int segment) {
        return speakers.get(new Place(article, segment));
    }
}
