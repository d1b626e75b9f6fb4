package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Corpus;
import org.onrecord.Example;

class ExtractionTest {

    private static final Extraction EXAMPLE = Example.extraction();

    @Test
    void anEntityIsFoundByItsNameByAnotherNameAndByItsLastName() {
        Extraction extraction = Corpus.article("a")
                .says("Awa Faye", "Yes.")
                .says("Modou de la Cruz", "No.")
                .says("Séverin Gnahoré", "Maybe.")
                .extraction();
        assertThat(extraction.entity("Awa Faye")).map(Entity::name).contains("Awa Faye");
        assertThat(extraction.entity("Faye")).map(Entity::name).contains("Awa Faye");
        assertThat(extraction.entity("de la Cruz")).map(Entity::name).contains("Modou de la Cruz");
        assertThat(extraction.entity(" gnahore ")).map(Entity::name).contains("Séverin Gnahoré");
        assertThat(EXAMPLE.entity("Ruiz")).map(Entity::name).contains("Ana Ruiz");
    }

    @Test
    void aPartOfAWordOrAnEmptyNameFindsNobody() {
        assertThat(EXAMPLE.entity("uiz")).isEmpty();
        assertThat(EXAMPLE.entity("")).isEmpty();
        assertThat(EXAMPLE.entity(" ")).isEmpty();
        assertThat(EXAMPLE.entity("Bergen")).isEmpty();
    }

    @Test
    void ofSeveralWithALastNameTheMoreMentionedComesFirst() {
        Extraction extraction = Corpus.article("a")
                .says("Ana Ruiz", "One.")
                .says("Pedro Ruiz", "Two.")
                .says("Pedro Ruiz", "Three.")
                .extraction();
        assertThat(extraction.entitiesCalled("Ruiz"))
                .extracting(Entity::name)
                .containsExactly("Pedro Ruiz", "Ana Ruiz");
        assertThat(extraction.entity("Ruiz")).map(Entity::name).contains("Pedro Ruiz");
    }

    @Test
    void theEntityOfASourceIsTheOneThatItsHeadNames() {
        Mention mayor = EXAMPLE.quotations().get(0).attribution().source();
        assertThat(mayor.text()).isEqualTo("Mayor Ana Ruiz");
        assertThat(EXAMPLE.entityOf(mayor)).map(Entity::name).contains("Ana Ruiz");
        assertThat(EXAMPLE.entityOf(EXAMPLE.quotations().get(1).attribution().source()))
                .isEmpty();
    }

    @Test
    void theEntityAtAPlaceIsTheOneMentionedThere() {
        assertThat(EXAMPLE.entityAt(Example.TEXT.indexOf("Oslo") + 3))
                .map(Entity::name)
                .contains("Oslo");
        assertThat(EXAMPLE.entityAt(Example.TEXT.indexOf("Oslo") + 4)).isEmpty();
    }

    @Test
    void wordsOfNobodyHaveNoSpeakerNames() {
        assertThat(EXAMPLE.speakerNames(EXAMPLE.quotations().get(0))).containsExactly("Ana Ruiz");
        assertThat(EXAMPLE.speakerNames(EXAMPLE.quotations().get(2))).isEmpty();
        assertThat(EXAMPLE.speakerLabel(EXAMPLE.quotations().get(2))).isEqualTo("(nobody)");
    }

    @Test
    void anInterruptedQuotationShowsThatSomethingInterruptsIt() {
        assertThat(shown(
                        "“It has been made,” she said. “We have the receipts.”",
                        "It has been made,",
                        "We have the receipts."))
                .isEqualTo("It has been made, […] We have the receipts.");
    }

    @Test
    void aQuotationThatRunsOverParagraphsIsJoinedByASpace() {
        assertThat(shown("“It has been made.\n\n“We have the receipts.”", "It has been made.", "We have the receipts."))
                .isEqualTo("It has been made. We have the receipts.");
        assertThat(shown("'It has been made.\r\n\r\n\t'We have it.'", "It has been made.", "We have it."))
                .isEqualTo("It has been made. We have it.");
    }

    @Test
    void lineBreaksAndRunsOfBlanksAreShownAsOneSpace() {
        assertThat(shown("“It has\r\n  been\u00a0\tmade.”", "It has\r\n  been\u00a0\tmade."))
                .isEqualTo("It has been made.");
        String text = "Awa\n  Faye left.";
        var span = new Span(0, 10);
        var mention = new Mention(span, span, span.in(text), MentionKind.NAME);
        var entity = new Entity(0, EntityType.PERSON, "Awa\n  Faye", List.of(mention));
        assertThat(entity.name()).isEqualTo("Awa Faye");
        assertThat(entity.aliases()).isEmpty();
        assertThat(mention.text()).isEqualTo("Awa Faye");
        var extraction = new Extraction(new Article("a", text), List.of(entity), List.of(), Example.BY);
        assertThat(extraction.textOf(mention.span()))
                .as("the text as it stands there")
                .isEqualTo("Awa\n  Faye");
    }

    @Test
    void aWordDividedAtAHyphenIsShownWithoutTheLineBreak() {
        assertThat(shown("“A well-\nknown Jean-\r\n  Pierre.”", "A well-\nknown Jean-\r\n  Pierre."))
                .isEqualTo("A well-known Jean-Pierre.");
        assertThat(shown("“It came -\nlate.”", "It came -\nlate.")).isEqualTo("It came - late.");
    }

    private static String shown(String text, String... parts) {
        List<Span> spans = List.of(parts).stream()
                .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
                .toList();
        var quotation = new Quotation(0, QuotationKind.DIRECT, spans, null, null);
        return new Extraction(new Article("a", text), List.of(), List.of(quotation), Example.BY).textOf(quotation);
    }
}
