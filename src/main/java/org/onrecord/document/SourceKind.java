package org.onrecord.document;

import java.util.Locale;

/**
 * The kind of source that a speaker is, as source audits count them. The words of the article decide it: roles, affiliations, the
 * words of the source, the words in names.
 *
 * <p>Whether the speaker is named is another question, which the type of the {@link Speaker} answers: "officials" are {@link
 * #OFFICIAL} without a name.
 *
 * <p>What experts say, named or not:
 *
 * <pre>{@code
 * for (Quotation quotation : extraction.quotations()) {
 *     for (Speaker speaker : quotation.speakers()) {
 *         if (speaker.sourceKind() == SourceKind.EXPERT) {
 *             System.out.println(speaker.name() + ": " + extraction.textOf(quotation));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Three borders are matters of convention. Whoever holds or seeks a political office is a {@link #POLITICIAN}, and the
 * institution and its staff are {@link #OFFICIAL}: so the foreign minister is a politician, and the foreign ministry and its
 * spokesman are official. An authority is official whatever it is in charge of (a ministry of health, a central bank), unless it
 * belongs to {@link #POLICE_AND_COURTS}. Whoever studies a thing is an {@link #EXPERT}, and whoever does it for a living is of that
 * trade: so a professor of medicine is an expert, and a surgeon is {@link #HEALTH}.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum SourceKind {
    /**
     * Speaks for a state or for an organization of states without political office: governments, ministries, agencies, armies,
     * embassies, the United Nations, a country ("Norway said"), and their spokespeople, civil servants, ambassadors and officers.
     */
    OFFICIAL,
    /**
     * Holds or seeks political office, or belongs to a party: heads of state and of government, ministers, mayors, lawmakers,
     * candidates, parties, parliaments, and movements that fight for power, armed ones included.
     */
    POLITICIAN,
    /** Keeps or applies the law, or comes to the rescue: police, prosecutors, lawyers, judges, courts, prisons, firefighters. */
    POLICE_AND_COURTS,
    /** Speaks for a company, a bank, a market or an industry, or owns or manages a business. */
    BUSINESS,
    /** Knows by study: scientists, scholars, universities, economists, analysts, think tanks, "experts". */
    EXPERT,
    /** Treats the sick: doctors, nurses, hospitals, paramedics. */
    HEALTH,
    /** Speaks for people who joined of their own will: charities, unions, churches and their clergy, associations, activists. */
    CIVIL_SOCIETY,
    /** Speaks of sport, art or entertainment as one who makes it: players, coaches, clubs, actors, musicians, writers. */
    SPORT_AND_CULTURE,
    /** Reports: newspapers, stations, news agencies, journalists, editors. */
    MEDIA,
    /** Speaks for himself or herself: witnesses, residents, relatives, victims, voters, students, workers. */
    ORDINARY_PERSON,
    /** Is something written or counted: a report, a statement, a study, a survey, a law. */
    DOCUMENT,
    /** Has no name, and the article's words for it tell nothing more: "a source", "people familiar with the matter". */
    UNNAMED,
    /** Has a name, or is a pronoun whose owner was not found, and nothing in the article decides between the other kinds. */
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** Returns the constant's name in words, to be shown to people: "police and courts". */
    public String label() {
        return label;
    }
}
