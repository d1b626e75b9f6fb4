package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.input.InputRecord;

/**
 * A record of the inputs with its number.
 *
 * @param number counts them over all inputs, from 1
 * @param record an article, or a place where one should be
 */
record NumberedRecord(long number, InputRecord record) {

    /** Returns the id of the article; null where none could be read. */
    @Nullable
    String id() {
        return record instanceof InputRecord.Read read ? read.article().id() : null;
    }

    /** Returns why no article could be read; null where one was. */
    @Nullable
    Problem problem() {
        return record instanceof InputRecord.Unreadable unreadable ? Problem.of(unreadable.problem()) : null;
    }
}
