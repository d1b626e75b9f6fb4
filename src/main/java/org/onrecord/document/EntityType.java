package org.onrecord.document;

/**
 * What a named thing is.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum EntityType {
    /** A human being, real or invented. */
    PERSON,
    /** A company, party, authority, newspaper, alliance, team … */
    ORGANIZATION,
    /** A country, city, region, water, mountain, building, facility … */
    PLACE
}
