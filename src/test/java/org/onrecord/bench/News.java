package org.onrecord.bench;

/** Invented news of any length, with quotations of all kinds. */
final class News {

    private static final String PASSAGE = """
            The port of Oslo will close its northern quay for a year, Mayor Ana Ruiz said on Monday. “We will not put \
            our workers at risk,” she told reporters in Oslo. “The quay is a century old.”

            Officials of the Harbour Board called the plan “a step too far”. Jonas Berg, who leads the board, said that \
            nobody had asked him.

            “It is not the mayor's quay,” Berg said. “It belongs to the people who work on it, and they were promised \
            that it would stay open until the new one is built.”

            According to the Ministry of Transport, the works will cost 40 million euros. A spokeswoman for the ministry \
            declined to comment. "Ask the city," she wrote.

            """;

    private News() {}

    /** The first {@code length} characters of an article without end. */
    static String ofLength(int length) {
        return PASSAGE.repeat(length / PASSAGE.length() + 1).substring(0, length);
    }
}
