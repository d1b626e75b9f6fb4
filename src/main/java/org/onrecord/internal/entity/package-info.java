/**
 * Who and what is named: noun phrases, names, the entities that they refer to, and the entity behind a pronoun or a
 * description.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.entity;

import org.jspecify.annotations.NullMarked;
