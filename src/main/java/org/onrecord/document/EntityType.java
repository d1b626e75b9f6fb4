package org.onrecord.document;

/** What a named thing is. May grow. */
public enum EntityType {
    /** A human being, real or invented. */
    PERSON,
    /** A company, party, authority, newspaper, alliance, team … */
    ORGANIZATION,
    /** A country, city, region, water, mountain, building, facility … */
    PLACE
}
