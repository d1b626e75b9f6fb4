package org.onrecord.export;

import java.util.List;
import org.onrecord.document.Gender;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditSpeaker;
import org.onrecord.query.VoiceType;

/**
 * How many people an audit's articles quote by name, which can tell something else than the number of quotations: a few men may be quoted
 * often.
 *
 * @param all the people
 * @param told those whose gender is told
 * @param women those who are women
 */
record PeopleCount(long all, long told, long women) {

    static PeopleCount of(Audit audit) {
        List<AuditSpeaker> people = audit.speakers().stream()
                .filter(speaker -> speaker.type() == VoiceType.PERSON)
                .toList();
        return new PeopleCount(
                people.size(),
                people.stream().filter(person -> person.gender() != null).count(),
                people.stream()
                        .filter(person -> person.gender() == Gender.FEMALE)
                        .count());
    }
}
