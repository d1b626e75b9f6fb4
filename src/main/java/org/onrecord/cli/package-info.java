/**
 * The command line: commands and options, input and output files, resuming, progress, and messages to the user.
 *
 * <p>Only this package prints, uses the standard streams or ends the JVM. Reading articles belongs in {@code org.onrecord.input}, formats
 * in {@code org.onrecord.export}.
 *
 * <p>Not part of the API: only the commands, their options, outputs and exit codes are promised.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
