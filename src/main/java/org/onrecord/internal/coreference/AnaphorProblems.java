package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/** The questions whom the anaphors of an article mean, with their features. */
final class AnaphorProblems {
    private static final int MAX_PATH = 10;

    private final Discourse discourse;
    private final DiscourseModel model;
    private final CandidateReferents referents;
    private final Lexicon lexicon;
    private final boolean quotes;

    AnaphorProblems(Discourse discourse, Lexicon lexicon, DiscourseModel model) {
        this.discourse = discourse;
        this.model = model;
        this.lexicon = lexicon;
        this.referents = new CandidateReferents(discourse, lexicon, model);
        this.quotes = !discourse.symbols().contents().isEmpty();
    }

    AnaphorProblem of(Anaphor anaphor) {
        List<Candidate> candidates = referents.of(anaphor);
        var context = new Context(anaphor, candidates);
        var features = new ArrayList<FeatureSource>();
        for (int i = 0; i < candidates.size(); i++) {
            int position = i;
            features.add(sink -> context.features(candidates.get(position), position, sink));
        }
        return new AnaphorProblem(anaphor, candidates, features, context::nobody);
    }

    private static String step(int sentences) {
        return sentences <= 3 ? "" + sentences : sentences <= 5 ? "4" : sentences <= 9 ? "6" : "10";
    }

    private static int log(int count) {
        return count <= 2 ? count : count <= 4 ? 3 : count <= 8 ? 4 : 5;
    }

    /** An anaphor among its candidates. */
    private final class Context {
        private final Anaphor anaphor;
        private final Phrase phrase;
        private final List<Candidate> candidates;
        private final int sentence;
        private final int paragraph;
        private final boolean quoted;
        private final String context;
        private final String[] agreement;
        private final int agreeing;
        private final int[] rank;
        private final int[] subjectRank;
        private final int mostReferences;
        private final String noun;
        private final boolean isDescription;

        Context(Anaphor anaphor, List<Candidate> candidates) {
            this.anaphor = anaphor;
            this.phrase = anaphor.phrase();
            this.candidates = candidates;
            this.sentence = discourse.sentence(phrase);
            this.paragraph = discourse.analysis().sentenceOf(phrase.first()).paragraph();
            this.quoted = discourse.roles().isQuoted(phrase);
            this.isDescription = !anaphor.form().isPronoun();
            this.context = "|" + anaphor.form() + "." + (anaphor.isSource() ? "S" : quoted ? "Q" : anaphor.grammar() == Anaphor.Grammar.OWNER ? "P" : "N") + "." + (quotes ? "news" : "plain");
            this.agreement = new String[candidates.size()];
            int agree = 0;
            this.rank = new int[candidates.size()];
            this.subjectRank = new int[candidates.size()];
            int most = 0;
            int subjects = 0;
            for (int i = 0; i < agreement.length; i++) {
                Candidate candidate = candidates.get(i);
                agreement[i] = agreement(candidate.referent());
                boolean agrees = !agreement[i].equals("other") && candidate.nearest() != null;
                rank[i] = agrees ? Math.min(4, agree++) : 9;
                most = Math.max(most, candidate.referent().references());
            }
            agreeing = Math.min(5, agree);
            mostReferences = most;
            List<Integer> bySubject = new ArrayList<>();
            for (int i = 0; i < agreement.length; i++) {
                subjectRank[i] = 9;
                if (candidates.get(i).nearestSubject() != null && !agreement[i].equals("other")) {
                    bySubject.add(i);
                }
            }
            bySubject.sort(Comparator.comparingInt((Integer i) ->
                    -candidates.get(i).nearestSubject().phrase().first()));
            for (int i : bySubject) {
                subjectRank[i] = Math.min(3, subjects++);
            }
            noun = isDescription ? discourse.noun(phrase) : "";
        }

        private String agreement(Referent referent) {
            Gender gender = anaphor.gender();
            if (isDescription && anaphor.type() != null) {
                EntityType own = referent.entity() != null ? referent.entity().type() : Anaphor.typeOf(lexicon, discourse.noun(referent.first()));
                if (own != anaphor.type()) {
                    return "other";
                }
            }
            if (anaphor.form() == Anaphor.Form.HE && referent.entity() != null && referent.entity().type() != EntityType.PERSON) {
                return "other";
            }
            if (gender == null) {
                return "none";
            }
            Gender own = model.gender(referent);
            if (own != null) {
                return own == gender ? "same" : "other";
            }
            Gender likely = model.likelyGender(referent);
            return likely == null ? "unknown" : likely == gender ? "likely" : "unlikely";
        }

        private char kind(Referent referent) {
            EntityCluster entity = referent.entity();
            return entity == null ? 'U' : entity.type() == EntityType.PERSON ? 'P' : entity.type() == EntityType.ORGANIZATION ? 'O' : 'L';
        }

        private String role(Phrase other) {
            String role = other.possessor()
                    ? "p"
                    : discourse.roles().isSubject(other) ? discourse.roles().isTopic(other) ? "S" : "s"
                            : discourse.roles().isTopic(other) ? "t" : "o";
            return discourse.roles().isQuoted(other) ? quoted ? role + "q" : "q" : role;
        }

        private String mention(Phrase other) {
            return switch (other.kind()) {
                case NAME -> "N";
                case PRONOUN -> "P";
                case NOMINAL -> "D";
            };
        }

        private String distance(Reference reference) {
            return reference == null ? "-" : step(sentence - reference.sentence());
        }

        void features(Candidate candidate, int i, FeatureSink f) {
            Referent referent = candidate.referent();
            char kind = kind(referent);
            Reference nearest = candidate.nearest();
            String d = distance(nearest);
            String role = nearest == null ? "-" : role(nearest.phrase());
            String grammar = anaphor.grammar().name();
            f.add("type=", kind, agreement[i], context);
            f.add("near=", d, kind, context);
            f.add("near-role=", d, role, nearest == null ? "" : mention(nearest.phrase()), context);
            f.add("near-kind=", role, kind, context);
            f.add("rank=", rank[i], kind, context);
            f.add("rank-agreeing=", rank[i], agreeing, context);
            f.add("rank-role=", rank[i], role, d, context);
            f.add("subject-rank=", subjectRank[i], candidate.nearestSubject() == null ? "-" : distance(candidate.nearestSubject()), context);
            f.add("subject-rank-grammar=", subjectRank[i], grammar, context);
            Reference name = candidate.nearestName();
            f.add("name=", distance(name), name == null ? "-" : role(name.phrase()), context);
            Reference pronoun = candidate.nearestPronoun();
            f.add("pronoun=", distance(pronoun), pronoun == null ? "-" : role(pronoun.phrase()), grammar, context);
            f.add("count=", log(referent.references()), kind, context);
            f.add("most=", referent.references() == mostReferences, kind, agreeing, context);
            f.add("near-count=", log(candidate.near()), context);
            if (referent.entity() != null) {
                f.add("names=", log(referent.entity().names().size()), kind, context);
            }
            Reference speaker = model.lastSpeaker();
            boolean spoke = speaker != null && speaker.referent() == referent;
            f.add("spoke=", speaker == null ? "-" : spoke + step(sentence - speaker.sentence()), context);
            if (spoke) {
                boolean same = discourse.paragraph(speaker.phrase()) == paragraph;
                f.add("spoke-paragraph=", same, role, d, context);
                f.add("spoke-rank=", rank[i], agreement[i], context);
            }
            if (nearest != null) {
                f.add("path=", path(nearest.phrase(), d), grammar, context);
                f.add("parallel=", role, grammar, d, context);
                f.add("paragraph=", Math.min(3, paragraph - discourse.paragraph(nearest.phrase())), role, context);
                f.add("report=", Math.round(4 * discourse.sourceProbability(nearest.phrase())), d, context);
            }
            if (nearest != null) {
                Phrase other = nearest.phrase();
                boolean close = sentence - nearest.sentence() <= 1;
                int verbs = close ? finiteVerbs(other.end(), phrase.first()) : 9;
                f.add("verbs=", verbs, role, grammar, d, context);
                f.add("governed=", closed(other.first() - 1), d, context);
                f.add("governs=", closed(other.end()), role, d, context);
                f.add("governed-grammar=", closed(other.first() - 1), grammar, closed(phrase.first() - 1), context);
                f.add("place=", place(other), d, role, context);
                f.add("rank-most=", rank[i], referent.references() == mostReferences, agreeing, d, context);
                f.add("opens=", opens(other), opens(phrase), d, role, context);
            }
            f.add("first=", referent.entity() != null && referent.entity().id() == 0, kind, d, context);
            f.add("ahead-near=", candidate.ahead() == null ? "-" : Math.min(2, discourse.sentence(candidate.ahead()) - sentence), d, role, context);
            Phrase ahead = candidate.ahead();
            f.add("ahead=", ahead == null ? "-" : Math.min(2, discourse.sentence(ahead) - sentence) + role(ahead), nearest == null, context);
            f.add("ahead-grammar=", ahead == null ? "-" : Math.min(2, discourse.sentence(ahead) - sentence), grammar, context);
            if (ahead != null && discourse.sentence(ahead) == sentence) {
                f.add("path-ahead=", pathAhead(ahead), context);
            }
            if (speaker() != null) {
                f.add("own-words=", isSpeaker(referent), context);
            }
            if (candidate.inside() != null) {
                f.add("inside=", kind, candidate.inside().end() == phrase.end(), candidate.inside().end() <= phrase.head(), context);
            }
            if (candidate.isOverlapping()) {
                f.add("within=", kind, context);
            }
            if (isDescription) {
                description(candidate, kind, d, f);
            }
        }

        private int finiteVerbs(int from, int to) {
            int count = 0;
            for (int token = from; token < to && count < 4; token++) {
                Token at = discourse.analysis().token(token);
                count += at.tag().equals("MD") || at.isVerb() && !at.tag().equals("VBG") && !at.tag().equals("VBN") && !at.tag().equals("VB") ? 1 : 0;
            }
            return count;
        }

        /** Returns a word of a closed class, and the part of speech of another. */
        private String closed(int token) {
            if (token < 0 || token >= discourse.analysis().size()) {
                return "-";
            }
            Token at = discourse.analysis().token(token);
            return switch (at.tag()) {
                case "IN", "TO", "CC", "DT", "WP", "WRB", "WDT", "POS", "RP", "PRP$" -> at.text().toLowerCase(java.util.Locale.ROOT);
                default -> at.isAuxiliary() ? at.lemma() : at.tag();
            };
        }

        /** Returns how many other people or things are named or meant before a phrase in its sentence. */
        private int place(Phrase other) {
            int count = 0;
            int first = discourse.analysis().sentenceOf(other.first()).first();
            for (int k = discourse.phrases().lastBefore(other); k >= 0 && count < 3; k--) {
                Phrase before = discourse.phrases().get(k);
                if (before.first() < first) {
                    break;
                }
                count += before.kind() == MentionKind.NAME ? 1 : 0;
            }
            return count;
        }

        /** Returns whether a phrase is the first of its sentence or clause. */
        private String opens(Phrase other) {
            int first = discourse.analysis().sentenceOf(other.first()).first();
            return other.first() - first <= 1 ? "1" : closed(other.first() - 1).length() > 3 ? "c" : "0";
        }

        private Phrase speaker() {
            return quoted ? discourse.speakerAt(phrase.head()) : null;
        }

        private boolean isSpeaker(Referent referent) {
            Phrase speaker = speaker();
            if (speaker == null) {
                return false;
            }
            EntityCluster named = discourse.named(speaker);
            return named != null ? referent.entity() == named : model.meantBy(speaker) == referent;
        }

        private void description(Candidate candidate, char kind, String d, FeatureSink f) {
            Referent referent = candidate.referent();
            Token head = discourse.analysis().token(phrase.head());
            f.add("head=", noun, kind, context);
            f.add("cluster=", head.cluster(), kind, context);
            f.add("det=", determiner(), kind, Math.min(2, anaphor.modifiers().size()), phrase.end() > phrase.head() + 1, context);
            EntityCluster entity = referent.entity();
            if (entity == null) {
                f.add("called-unnamed=", referent.isCalled(noun), context);
                boolean sameNoun = discourse.noun(referent.first()).equals(noun);
                f.add("same-noun=", sameNoun, d, context);
                return;
            }
            int shared = Math.min(2, model.attributes().countShared(entity, anaphor.modifiers()));
            boolean has = model.attributes().hasRole(entity, noun);
            f.add("role=", has, shared, kind, anaphor.modifiers().size() > 0, context);
            f.add("called=", referent.isCalled(noun), has, d, context);
            f.add("role-near=", has, shared > 0, d, context);
            f.add("role-any=", has, model.attributes().hasAnyRole(entity), kind, context);
            f.add("word=", model.attributes().hasWord(entity, noun), has, kind, context);
            String[] words = NameKey.of(entity.name()).split(" ");
            int inName = 0;
            for (String word : words) {
                inName += anaphor.modifiers().contains(word) ? 1 : 0;
            }
            f.add("in-name=", words[words.length - 1].equals(noun), Math.min(2, inName), kind, context);
            f.add("type-fits=", anaphor.type() == entity.type(), anaphor.type() == null, kind, context);
        }

        private String determiner() {
            Token first = discourse.analysis().token(phrase.first());
            return switch (first.tag()) {
                case "DT" -> first.text().toLowerCase(java.util.Locale.ROOT);
                case "PRP$" -> "own";
                default -> anaphor.form() == Anaphor.Form.DEFINITE ? "'s" : discourse.isPlural(phrase) ? "s" : "-";
            };
        }

        private String path(Phrase from, String d) {
            if (discourse.sentence(from) != sentence) {
                return d;
            }
            return squeezed(discourse.symbols().codes(discourse.symbols().unitAfter(from), discourse.symbols().unitAt(phrase.first())));
        }

        private String pathAhead(Phrase to) {
            return squeezed(discourse.symbols().codes(discourse.symbols().unitAfter(phrase), discourse.symbols().unitAt(to.first())));
        }

        private String squeezed(String codes) {
            return codes.length() > MAX_PATH ? "far" : codes;
        }

        void nobody(FeatureSink f) {
            f.add("nobody=", agreeing, context);
            f.add("nobody-grammar=", anaphor.grammar(), context);
            Candidate best = candidates.isEmpty() ? null : candidates.get(0);
            f.add("nobody-near=", best == null || best.nearest() == null ? "-" : distance(best.nearest()) + role(best.nearest().phrase()), context);
            boolean same = false;
            for (int i = 0; i < agreement.length; i++) {
                same |= agreement[i].equals("same");
            }
            f.add("nobody-same=", same, context);
            if (isDescription) {
                Token head = discourse.analysis().token(phrase.head());
                f.add("nobody-head=", noun, context);
                f.add("nobody-cluster=", head.cluster(), context);
                f.add("nobody-det=", determiner(), Math.min(2, anaphor.modifiers().size()), phrase.end() > phrase.head() + 1, context);
                f.add("nobody-plural=", discourse.isPlural(phrase), determiner(), context);
                boolean anyRole = false;
                for (Candidate candidate : candidates) {
                    anyRole |= candidate.referent().entity() != null && model.attributes().hasRole(candidate.referent().entity(), noun);
                }
                f.add("nobody-role=", anyRole, context);
                f.add("nobody-type=", String.valueOf(anaphor.type()), determiner(), context);
            } else {
                f.add("nobody-word=", discourse.word(phrase.head()).toLowerCase(java.util.Locale.ROOT), context);
                f.add("nobody-next=", lemma(phrase.end()), context);
                f.add("nobody-next2=", tag(phrase.end()), tag(phrase.end() + 1), lemma(phrase.end() + 1), context);
                f.add("nobody-before=", lemma(phrase.first() - 1), context);
                Phrase plural = plural();
                f.add("nobody-plural=", plural == null ? "-" : step(sentence - discourse.sentence(plural)) + role(plural), context);
            }
        }

        /** Returns the nearest plural or unnamed phrase before the anaphor. */
        private Phrase plural() {
            for (int k = discourse.phrases().lastBefore(phrase), n = 0; k >= 0 && n < 8; k--, n++) {
                Phrase before = discourse.phrases().get(k);
                if (sentence - discourse.sentence(before) > 2) {
                    return null;
                }
                if (before.kind() == MentionKind.NOMINAL && (anaphor.form() != Anaphor.Form.THEY || discourse.isPlural(before))) {
                    return before;
                }
            }
            return null;
        }

        private String lemma(int token) {
            return token >= 0 && token < discourse.analysis().size() ? discourse.analysis().token(token).lemma() : "-";
        }

        private String tag(int token) {
            return token >= 0 && token < discourse.analysis().size() ? discourse.analysis().token(token).tag() : "-";
        }
    }
}
