/**
 * Articles on Apache Spark: a {@code Dataset} of them to datasets of extractions, quotations and mentions.
 *
 * <p>What is particular to Spark alone: columns, rows, and what travels to executors. Spark itself is the user's to bring.
 */
@NullMarked
package org.onrecord.spark;

import org.jspecify.annotations.NullMarked;
