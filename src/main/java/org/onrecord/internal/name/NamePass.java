package org.onrecord.internal.name;

/**
 * A step from the types that the tagger gave to tokens towards the names of an article. {@link NameFinder} has the order of the
 * steps and the reasons for it. A pass is immutable and safe to share: what it learns about an article is local to {@link
 * #apply}.
 */
@FunctionalInterface
interface NamePass {
    /** Adds names to the draft, or changes those that it has. */
    void apply(NameDraft draft);
}
