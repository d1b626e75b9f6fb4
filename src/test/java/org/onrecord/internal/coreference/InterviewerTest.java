package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFile;

/** Who asks in an interview, by what stands beside the names before it. */
class InterviewerTest {
    private static final Lexicon LEXICON = new SmallLists()
            .with(ModelFile.ROLES, "reporter|PERSON|-|journalist")
            .with(ModelFile.MEDIA, "times")
            .lexicon();

    /** Returns the people who ask in an interview with this introduction. */
    private static List<String> asking(String introduction) {
        int interview = HandTagged.analysis(introduction).size();
        String marked = introduction + "\nQ : Why ?";
        Analysis analysis = HandTagged.analysis(marked);
        var interviewer = new Interviewer(LEXICON, analysis, interview);
        return new NameClustering(analysis, LEXICON)
                .of(HandTagged.names(marked)).stream()
                        .filter(interviewer::is)
                        .map(EntityCluster::name)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada Quill]P asked [Paul Lund]P .",
                "[Ada Quill]P has often/RB asked [Paul Lund]P .",
                "[Paul Lund]P was asked by [Ada Quill]P .",
                "[Paul Lund]P met reporter [Ada Quill]P .",
                "[Paul Lund]P met [Ada Quill]P , our reporter , .",
                "[Paul Lund]P met [Ada Quill]P , a reporter from Oslo .",
                "[Ada Quill]P of the Oslo Times met [Paul Lund]P .",
                "[Ada Quill]P for Times met [Paul Lund]P .",
                "[Paul Lund]P with [Ada Quill]P from The Times",
            })
    void whoAsksIsTheOneWhoseWorkItIs(String introduction) {
        assertThat(asking(introduction)).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada Quill]P met [Paul Lund]P .",
                "[Paul Lund]P was asked in May .",
                "[Paul Lund]P has often/RB been/VBN asked in May .",
                "[Paul Lund]P was seen/VBN by [Ada Quill]P .",
                "[Paul Lund]P , a sailor , asked in May .",
                "[Paul Lund]P , aged/JJ 52 , met a reporter .",
                "[Paul Lund]P met a reporter .",
                "[Paul Lund]P of Kelm met Times .",
                "[Paul Lund]P of the harbour Times .",
                "[Paul Lund]P of Kelm",
                "With [Paul Lund]P",
                "By [Paul Lund]P",
                "[Paul Lund]P often/RB",
            })
    void whoDoesSomethingElseDoesNotAsk(String introduction) {
        assertThat(asking(introduction)).isEmpty();
    }
}
