/**
 * What the article says of a person: the roles with what they belong to, and the gender with the word that tells it.
 * {@code Profiles} goes through the phrases once: {@code Designations} finds the words that are said of somebody,
 * {@code RoleReader} makes roles of them, and {@code GenderReader} weighs titles, nouns and pronouns.
 *
 * <p>Not here: whom a phrase means ({@code coreference}), which phrases stand in apposition ({@code phrase}), and what
 * kind of source somebody is ({@code kind}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.profile;

import org.jspecify.annotations.NullMarked;
