/**
 * Learns the files of {@code models/} from gold corpora: the weights of attribution, of indirect speech, of coreference and of the name
 * tagger, lists of names, and counts of words and letter case. One thread and fixed seeds, so the same data give the same bytes.
 *
 * <p>Reading gold corpora and scoring belong in {@code org.onrecord.evaluation}; features belong in the packages that use the models.
 *
 * <p>Not part of the API; may change in any version. Public classes here are for {@code org.onrecord.cli}.
 */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
