/**
 * The {@code Analyzer} on Stanford CoreNLP: the only package, with its {@code baseline}, that imports
 * {@code edu.stanford}, and the place where CoreNLP's known faults are kept from everybody else.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.corenlp;

import org.jspecify.annotations.NullMarked;
