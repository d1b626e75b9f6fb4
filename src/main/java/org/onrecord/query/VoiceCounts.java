package org.onrecord.query;

import java.util.HashSet;
import java.util.Set;

/** Adds up voices. */
final class VoiceCounts {

    private record Who(VoiceType type, String name) {}

    private final Set<Who> speakers = new HashSet<>();
    private final Set<Integer> articles = new HashSet<>();
    private int quotations;
    private long words;

    void add(Voice voice) {
        quotations++;
        words += voice.words();
        articles.add(voice.article().number());
        if (voice.type().isNamed()) {
            speakers.add(new Who(voice.type(), voice.speaker()));
        }
    }

    AuditRow row(String group, boolean told) {
        return new AuditRow(group, told, quotations, words, speakers.size(), articles.size());
    }
}
