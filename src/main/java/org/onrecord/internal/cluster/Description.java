package org.onrecord.internal.cluster;

/**
 * A phrase that stands for an entity without a name of its own.
 *
 * @param first index of its first token
 * @param head index of its noun
 * @param end index after its last token
 */
public record Description(int first, int head, int end) {}
