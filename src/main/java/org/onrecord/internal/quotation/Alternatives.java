package org.onrecord.internal.quotation;

import java.util.List;

/**
 * What a passage's source may be.
 *
 * @param passage the passage
 * @param candidates the phrases in question, in text order
 * @param nobody the alternative that nobody is quoted; its phrase means nothing
 */
public record Alternatives(Passage passage, List<Candidate> candidates, Candidate nobody) {}
