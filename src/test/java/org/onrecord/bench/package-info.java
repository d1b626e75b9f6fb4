/**
 * How long the parts take, and how well the chunker covers the annotated sources. Always compiled, run by {@code mvn -q -Pbench test-compile exec:exec}; options of JMH go into {@code
 * -Dbench="..."}.
 */
package org.onrecord.bench;
