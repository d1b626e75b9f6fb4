package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;

/**
 * What a role belongs to.
 *
 * @param mention the words for it
 * @param entity the id of the entity; null where it is none of the article's
 * @param first index of the first token of its place beside the role
 * @param end index after the last token
 */
record Affiliation(Mention mention, @Nullable Integer entity, int first, int end) {}
