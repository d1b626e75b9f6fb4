/**
 * Articles on Apache Spark: a {@code Dataset} of them to datasets of extractions, quotations and mentions.
 *
 * <p>Columns, rows and the settings that travel to executors belong here. Users bring Spark themselves.
 */
@NullMarked
package org.onrecord.spark;

import org.jspecify.annotations.NullMarked;
