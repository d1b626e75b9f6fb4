package org.onrecord.internal.cluster;

import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Gives a lone name the style of a ruler or a cleric that the article has before it, because "Gregor" alone would tell nobody that this
 * is Pope Gregor.
 */
final class PersonStyles {
    private final Analysis analysis;
    private final Set<String> styles;

    PersonStyles(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.styles = lexicon.ruleWords().of(WordList.STYLES);
    }

    /** Returns the cluster with the name that a person is called by; itself for what is no person or has more than one name. */
    EntityCluster styled(EntityCluster cluster) {
        if (cluster.type() != EntityType.PERSON || cluster.name().indexOf(' ') >= 0) {
            return cluster;
        }
        String name = withStyle(cluster);
        return name.equals(cluster.name())
                ? cluster
                : new EntityCluster(cluster.id(), cluster.type(), name, cluster.names());
    }

    private String withStyle(EntityCluster cluster) {
        for (Name name : cluster.names()) {
            Token before = name.first() == 0 ? null : analysis.token(name.first() - 1);
            if (before != null
                    && before.isCapitalized()
                    && styles.contains(NameKey.of(before.text()))
                    && analysis.wording(name.first(), name.end()).equals(cluster.name())) {
                return before.text() + " " + cluster.name();
            }
        }
        return cluster.name();
    }
}
