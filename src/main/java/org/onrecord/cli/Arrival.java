package org.onrecord.cli;

import org.jspecify.annotations.Nullable;

/**
 * An article that was read, or a place where there should be one.
 *
 * @param number counts them over all inputs, from 1
 * @param id the article's; null where none could be read
 * @param origin says to the user where: file and line
 * @param problem why no article could be read; null where one was
 */
record Arrival(
        long number,
        @Nullable String id,
        String origin,
        @Nullable Problem problem) {}
