/**
 * The command line: what is asked for, where articles come from and where extractions go.
 *
 * <p>The only package that prints, reads standard input or ends the JVM; how anything is extracted or written down is
 * decided elsewhere.
 *
 * <p>No part of the API: what is promised is the command, its options, outputs and exit codes.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
