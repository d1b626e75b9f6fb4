package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** The order of the figures, which outlives a new count. */
class SpeakerConfidenceTest {
    private static final Speaker PERSON = named(EntityType.PERSON);
    private static final Speaker ORGANIZATION = named(EntityType.ORGANIZATION);

    @Test
    void aNameIsSurerThanAPronounAndAPronounThanADescription() {
        assertThat(of(MentionKind.NAME, PERSON)).isGreaterThan(of(MentionKind.PRONOUN, PERSON));
        assertThat(of(MentionKind.PRONOUN, PERSON)).isGreaterThan(of(MentionKind.NOMINAL, PERSON));
    }

    @Test
    void aPersonIsSurerThanAnOrganization() {
        assertThat(of(MentionKind.NAME, PERSON)).isGreaterThan(of(MentionKind.NAME, ORGANIZATION));
        assertThat(of(MentionKind.PRONOUN, PERSON)).isGreaterThan(of(MentionKind.PRONOUN, ORGANIZATION));
        assertThat(SpeakerConfidence.of(MentionKind.NAME, List.of(PERSON, ORGANIZATION)))
                .isEqualTo(of(MentionKind.NAME, ORGANIZATION));
    }

    @Test
    void aSpeakerWhoIsUnresolvedIsTheLeastSure() {
        Speaker unresolved = new Speaker.Unresolved("the minister");
        assertThat(of(MentionKind.NOMINAL, unresolved))
                .isLessThan(of(MentionKind.NOMINAL, new Speaker.Unnamed("officials")))
                .isLessThan(of(MentionKind.NOMINAL, PERSON));
        assertThat(of(MentionKind.PRONOUN, new Speaker.Unresolved("he"))).isLessThan(of(MentionKind.PRONOUN, PERSON));
    }

    @Test
    void everyFigureIsAProbabilityThatIsNeitherCertainNorNothing() {
        for (MentionKind kind : MentionKind.values()) {
            for (Speaker speaker :
                    List.of(PERSON, ORGANIZATION, new Speaker.Unnamed("one"), new Speaker.Unresolved("he"))) {
                assertThat(of(kind, speaker)).isStrictlyBetween(0.3, 1.0);
            }
        }
    }

    private static double of(MentionKind source, Speaker speaker) {
        return SpeakerConfidence.of(source, List.of(speaker));
    }

    private static Speaker named(EntityType type) {
        var span = new Span(0, 3);
        return new Speaker.Named(new Entity(0, type, "Ada", List.of(new Mention(span, span, "Ada", MentionKind.NAME))));
    }
}
