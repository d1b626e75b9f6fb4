package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.BracketedNames;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldNames;

/**
 * What the name tagger learns from beside the corpus whose conventions count.
 *
 * @param others corpora with other conventions, which help with names and genres that the main one lacks
 * @param read the names of their articles that a reader wrote down
 * @param written files that {@link BracketedNames#read} reads: articles that have many more names than the main corpus
 * @param lists the folder that {@link NameListsBuilder#read} reads, for articles in which the names are replaced; null for none
 * @param known a file of further names for these articles, as {@link NameListsBuilder#read} reads it; null for none
 */
public record NameSources(
        List<Path> others,
        GoldNames read,
        List<Path> written,
        @Nullable Path lists,
        @Nullable Path known) {

    /** Copies the lists. */
    public NameSources {
        others = List.copyOf(others);
        written = List.copyOf(written);
    }

    /** Returns no sources at all. */
    public static NameSources none() {
        return new NameSources(List.of(), GoldNames.none(), List.of(), null, null);
    }

    /** Returns the articles of each of the other corpora. */
    List<List<GoldArticle>> corpora() throws IOException {
        var corpora = new ArrayList<List<GoldArticle>>();
        for (Path other : others) {
            corpora.add(NameGold.read(other, read));
        }
        read.requireFor(
                corpora.stream().flatMap(List::stream).map(GoldArticle::id).toList());
        return corpora;
    }

    /** Returns the articles that were written. */
    List<GoldArticle> articles() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path file : written) {
            articles.addAll(BracketedNames.read(file));
        }
        return articles;
    }
}
