package org.onrecord.internal.name;

import java.util.List;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;

/** Finds the names of an article. Immutable and safe to share. */
public final class NameFinder {
    private final List<NamePass> passes;

    /** Orders the passes. Each comment says what a pass needs, what it gives, and why it comes where it does. */
    public NameFinder(Lexicon lexicon) {
        passes = List.of(
                // Needs the types of the tokens; gives the first names, which all that follows corrects or extends.
                new TaggerSpans(lexicon.nameNouns()),
                // Needs organizations; divides what is two.
                // Comes early, so that the propagation carries each to all its occurrences.
                new JoinedOrganizations(lexicon.nameNouns()),
                // Needs organizations; adds the wing to parties ("KD(S)").
                // Comes early, so that the propagation carries the whole names to all their occurrences.
                new PartyWings(),
                // Needs organizations; adds the topics after "and" to them.
                // Comes early, before others make names of the topics.
                new OrganizationTopics(lexicon),
                // Needs names, whose types acronyms take ("Asia-Pacific region (APR)"); gives names in capitals.
                // Comes early, so that the propagation carries them to all their occurrences.
                new Acronyms(lexicon.nameNouns()),
                // Needs surnames of people; gives people inside or across other names.
                // Comes before the headlines, which cut their runs by the people of the sentences.
                new FullNames(lexicon),
                // Needs the people of the sentences; cuts runs of names in headlines to these people.
                new Headlines(lexicon.nameNouns(), lexicon.firstNames()),
                // Needs people; removes the party and state after their names.
                // Comes before the propagation, which would spread "Ohio" as a name of that kind.
                new PartyLabels(lexicon.ruleWords()),
                // Needs people; cuts "MP" off their names and adds "Jr.", first names before particles.
                // Comes after the passes that find people.
                new PersonEdges(lexicon),
                // Needs people without the place before them; gives the places and the agency that open a report.
                // Comes before the correction of types, which takes a city for what the sentences take it for.
                new Datelines(lexicon),
                // Needs people's whole names; cuts off titles that look like first names, and adds first names that
                // look
                // like titles.
                new AmbiguousTitles(lexicon),
                // Makes organizations of proper nouns that report something beside quotation marks.
                // Comes after the passes above, because it takes only what they left.
                new ReportingSubjects(lexicon),
                // Needs names of any type; makes people of initials and a surname.
                // Comes before the correction of types, which sees people's names.
                new InitialedPeople(lexicon),
                // Needs all names that the passes above found; gives widely known organizations among the words they
                // left.
                // Comes before the correction of types, which also sees these names.
                new ListedOrganizations(lexicon),
                // Needs all names; gives each the type that its surroundings show.
                // Comes before the propagation, which would otherwise spread wrong types.
                new TypeCorrection(lexicon),
                // Needs long names with their final types; gives their short forms the same type.
                // Comes before the propagation, which gives each name its most frequent type.
                new DefinedTypes(lexicon.nameNouns()),
                // Needs people's full names and the types of lone words; gives back the surnames that firms and places
                // are also called.
                // Comes before the propagation, which gives each name its most frequent type.
                new LoneSurnames(lexicon),
                // Needs names with their final types; gives acronyms in brackets the type of their long form, or none.
                // Comes before the propagation, which carries them through the article.
                new ExpandedAcronyms(lexicon),
                // Needs names with their final types; gives the same names and bare surnames everywhere.
                new NamePropagation(lexicon),
                // Needs people; takes acronyms of offices out ("the DCO" beside "DCO Halima Boru").
                // Comes after the propagation, which would bring them back.
                new OfficeAcronyms(lexicon.nameNouns()),
                // Needs people; takes out storms and ships with their names.
                // Comes after the propagation, which would bring them back.
                new Namesakes(lexicon.ruleWords()),
                // Needs the words of people's names; gives the labels of a transcript, which are people
                // whatever the passes above took them for.
                new TranscriptLabels(lexicon),
                // Needs nothing and overrides everything: the user knows best.
                new UserNamePass(lexicon.userNames()));
    }

    /** Returns the names in text order, disjoint, without titles. */
    public List<Name> names(Analysis analysis) {
        var draft = new NameDraft(analysis);
        passes.forEach(pass -> pass.apply(draft));
        return draft.names();
    }
}
