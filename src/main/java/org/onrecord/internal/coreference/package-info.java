/**
 * Which entity of the article a pronoun or a description means, or none. {@code CoreferenceResolver} goes through the article once, in
 * text order: names, appositions, relative pronouns and joint subjects have a rule each ({@code PhraseMeanings}); for everything else
 * {@code AnaphorProblems} collects the candidates with their features, and an {@code AnaphorResolver} chooses among them.
 * Descriptions that are said of a subject by a form of "be" that is not negated ({@code Predicates}) and "I" ({@code OwnWords}) follow at the end. Before it, {@code
 * DescribedOrganizations} makes entities of those that speak and are known by another's name, and {@code Interviewee} and {@code Interviewer} tell who
 * answers and who asks in an interview.
 *
 * <p>Not here: which names name the same entity ({@code cluster}), which phrases stand in apposition or are joined by "and" ({@code
 * phrase}), and which phrase a quotation is attributed to ({@code attribution}): the caller says so.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.coreference;

import org.jspecify.annotations.NullMarked;
