package org.onrecord.internal.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;

/**
 * A word or phrase that tells what kind of source somebody is.
 *
 * @param words as the table spells them
 * @param kind null for a position that tells nothing by itself
 * @param remarks what else the table says
 * @param isUsers whether the user gave it
 */
public record SourceWord(String words, @Nullable SourceKind kind, Set<Remark> remarks, boolean isUsers) {

    /** What the third column of the table says. */
    public enum Remark {
        /** A position: the words for its institution come first. */
        POST,
        /** Some of a number: the words for all of them come first. */
        PART,
        /** An institution of many kinds: more definite words come first. */
        BODY,
        /** What somebody is beside other things: anything else that is said comes first. */
        WEAK,
        /** Whoever speaks or works for somebody who is called so is official. */
        OFFICE,
        /** Counts as the last word of a name and of what stands before a position. */
        NAME,
        /** What such a source has: it tells the kind of the person whose it is. */
        OWN,
        /** What such a source does: it tells the kind of the person of whom it is said. */
        DOES
    }

    /** Copies the set. */
    public SourceWord {
        remarks = Set.copyOf(remarks);
    }

    /** Makes a word of a user, without remarks. */
    static SourceWord ofUser(String words, SourceKind kind) {
        return new SourceWord(checked(words), kind, Set.of(), true);
    }

    /**
     * Reads a line of the table: kind, words joined by commas, and remarks, if any.
     *
     * @throws IllegalArgumentException if it is malformed; the message says how
     */
    static List<SourceWord> read(String line, boolean isUsers) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 2 || fields.length > 3) {
            throw new IllegalArgumentException("has " + fields.length
                    + " fields; expected kind, words joined by commas, and remarks, if any, with tabs between");
        }
        SourceKind kind = kind(fields[0].strip());
        Set<Remark> remarks = fields.length < 3 || fields[2].isBlank()
                ? Set.of()
                : Arrays.stream(fields[2].strip().split(" +"))
                        .map(SourceWord::remark)
                        .collect(Collectors.toUnmodifiableSet());
        return Arrays.stream(fields[1].split(",", -1))
                .map(words -> new SourceWord(checked(words), kind, remarks, isUsers))
                .toList();
    }

    private static @Nullable SourceKind kind(String name) {
        if (name.equals("-")) {
            return null;
        }
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("kind '" + name + "' is none of " + names(SourceKind.values())));
    }

    private static Remark remark(String name) {
        return Arrays.stream(Remark.values())
                .filter(remark -> remark.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("remark '" + name + "' is none of " + names(Remark.values())));
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String checked(String words) {
        String bare = words.strip();
        if (PhraseWords.of(bare).isEmpty()) {
            throw new IllegalArgumentException("'" + bare + "' has no word");
        }
        return bare;
    }

    /** Tells whether the word has a remark. */
    public boolean is(Remark remark) {
        return remarks.contains(remark);
    }

    /** Returns the same under other words. */
    SourceWord called(String name) {
        return new SourceWord(name, kind, remarks, isUsers);
    }
}
