package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.internal.phrase.QuotedContent;

/**
 * What a passage's source may be.
 *
 * @param passage the passage
 * @param candidates the phrases in question, in text order
 * @param nobody the alternative that nobody is quoted; its phrase means nothing
 */
public record Alternatives(QuotedContent passage, List<Candidate> candidates, Candidate nobody) {}
