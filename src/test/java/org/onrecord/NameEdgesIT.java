package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;

/** Where the names of people begin, and which names are no people's. */
class NameEdgesIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Md. Rahim Vohr said the road was closed.; Md. Rahim Vohr",
                "Mohd. Faiz Tolan said the rain had stopped.; Mohd. Faiz Tolan",
                "Thos. Grendon Hale denied it.; Thos. Grendon Hale",
                "Dr.Franklin Tode said the drug was safe.; Franklin Tode",
                "Samdech Hun Torl said the bridge was open.; Hun Torl",
                "Hajiya Zainab Turo said the girls were safe.; Zainab Turo",
                "Shrimati Lata Brusk sang.; Lata Brusk",
                "DC Ana Prill said the road was closed.; Ana Prill",
                "OCPD Faiz Tolan said the suspect fled.; Faiz Tolan",
                "Justice SM Kuddol Zamir heard the case.; SM Kuddol Zamir",
                "The show must go on, said Londoner Alice Drumm.; Alice Drumm",
                "“We are late,” AVM PK Vohrawal told reporters.; PK Vohrawal",
                "“I am glad,” Prince Edmund Hale said on Monday.; Edmund Hale",
                "“I am glad,” President Rossi said on Monday.; Rossi",
                "“We must pray,” Pope Gregory said on Monday. Gregory then left Rome.; Pope Gregory",
                "“I am glad,” Prince Edmund said on Monday.; Prince Edmund",
                "“I am glad,” Queen Sofia said on Monday.; Queen Sofia",
            })
    void aPersonIsNamedWithoutTitleOrOfficeButARulerOfOneNameWithTheStyle(String text, String name) {
        assertThat(Models.extractor().extract(text).entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The drug is safe, said Vantrex Pharma.; Vantrex Pharma",
                "The match was fair, said Dinamo Krasnov.; Dinamo Krasnov",
                "The water is clean, said Public Health.; Public Health",
                "Ex-Im Bank approved the loan.; Ex-Im Bank",
                "The Anti-Corruption Commission opened a file.; Anti-Corruption Commission",
                "Ex-Met Police officers were jailed.; Met Police",
                "On Monday the KDP(S) said it would fight the election alone.; KDP(S)",
            })
    void aFirmAClubAndABodyAreOrganizations(String text, String name) {
        assertThat(Models.extractor().extract(text).entities())
                .extracting(Entity::type, Entity::name)
                .containsExactly(tuple(EntityType.ORGANIZATION, name));
    }
}
