package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Span;

/** Finds the mistakes in the descriptions of the quoted people of one article. */
final class PeopleErrors {

    private final GoldArticle article;
    private final List<ErrorCase> errors = new ArrayList<>();

    private PeopleErrors(GoldArticle article) {
        this.article = article;
    }

    /** Returns all errors, by person. */
    static List<ErrorCase> of(GoldArticle article, @Nullable Extraction extraction, GoldPeople people) {
        var finder = new PeopleErrors(article);
        people.people().stream()
                .filter(person -> person.article().equals(article.id()))
                .map(person -> PersonMatch.of(person, extraction))
                .forEach(finder::add);
        return finder.errors;
    }

    private void add(PersonMatch match) {
        GoldPeople.Person person = match.person();
        String name = "\"" + Context.plain(person.name()) + "\"";
        if (!match.isFound()) {
            add(ErrorCase.Category.MISSED_PERSON, match, name, "no person of this name");
            return;
        }
        PrecisionRecall gender = match.gender();
        if (gender.found() + gender.gold() > 2 * gender.right()) {
            add(ErrorCase.Category.WRONG_GENDER, match, name + ", " + shown(person.gender()), shown(match.said()));
        }
        if (!person.role().isEmpty() && !match.isRoleRight()) {
            add(ErrorCase.Category.MISSED_ROLE, match, name + ", " + person.role(), listed(match.roles()));
        }
        if (!person.affiliation().isEmpty() && !match.isAffiliationRight()) {
            add(
                    ErrorCase.Category.MISSED_AFFILIATION,
                    match,
                    name + ", of " + person.affiliation(),
                    listed(match.affiliations()));
        }
    }

    private static String shown(@Nullable Gender gender) {
        return gender == null ? "no gender" : gender.name();
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "nothing" : Context.plain(String.join("; ", words));
    }

    private void add(ErrorCase.Category category, PersonMatch match, String gold, String ours) {
        List<String> why = match.entity() == null ? List.of() : List.of(Grounds.of(match.entity()));
        errors.add(new ErrorCase(
                category, article.id(), Context.of(article.text(), place(match)), Context.plain(gold), ours, why));
    }

    /** Returns the first mention of the person; the beginning of the article if it is not known. */
    private Span place(PersonMatch match) {
        Entity entity = match.entity();
        if (entity != null) {
            return entity.mentions().get(0).span();
        }
        String name = match.person().name();
        int start = article.text().indexOf(name);
        return start < 0 ? new Span(0, 0) : new Span(start, start + name.length());
    }
}
