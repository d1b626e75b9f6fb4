package org.onrecord.evaluation;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;

/**
 * How often the gender, role and affiliation of quoted people are found.
 *
 * @param found the people who are an entity by their fullest name
 * @param gender the genders that are right, among all that are said and all that are marked
 * @param role the marked roles whose last word is in a role that is said
 * @param affiliation the marked affiliations that are said, or a part of them
 * @param withRole how many of the people are said to have a role
 * @param withAffiliation how many of the people are said to have an affiliation
 */
public record PeopleScore(
        Ratio found, PrecisionRecall gender, Ratio role, Ratio affiliation, int withRole, int withAffiliation)
        implements Score {

    /** Returns the score over all people; the people of an article without an extraction count as not found. */
    static PeopleScore of(GoldPeople people, Map<String, Extraction> extractions) {
        var found = new Ratio(0, 0);
        var gender = new PrecisionRecall(0, 0, 0);
        var role = new Ratio(0, 0);
        var affiliation = new Ratio(0, 0);
        int withRole = 0;
        int withAffiliation = 0;
        for (GoldPeople.Person person : people.people()) {
            PersonMatch match = PersonMatch.of(person, extractions.get(person.article()));
            found = found.plus(match.isFound());
            gender = gender.plus(match.gender());
            role = person.role().isEmpty() ? role : role.plus(match.isRoleRight());
            affiliation = person.affiliation().isEmpty() ? affiliation : affiliation.plus(match.isAffiliationRight());
            withRole += match.roles().isEmpty() ? 0 : 1;
            withAffiliation += match.affiliations().isEmpty() ? 0 : 1;
        }
        return new PeopleScore(found, gender, role, affiliation, withRole, withAffiliation);
    }

    @Override
    public String group() {
        return "people";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.of("found", found),
                Figure.of("gender precision", new Ratio(gender.right(), gender.found())),
                Figure.of("gender recall", new Ratio(gender.right(), gender.gold())),
                Figure.of("role recall", role),
                Figure.count("people with a role", withRole),
                Figure.of("affiliation recall", affiliation),
                Figure.count("people with an affiliation", withAffiliation));
    }
}
