package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The seeds against their hand-written goldens. What the code does not reach yet is listed in
 * {@code src/test/resources/golden/NAME.known}: {@code -} a line that is expected and not found, {@code +} one that is found
 * instead. {@code -Dgolden.update} rewrites these lists, never the goldens.
 */
class SeedsIT {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path KNOWN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @MethodSource("org.onrecord.Seeds#names")
    void asExpectedButForWhatIsKnown(String seed) throws IOException {
        List<String> differences = differences(seed);
        Path known = KNOWN.resolve(seed + ".known");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(KNOWN);
            Files.write(known, differences);
        }
        assertThat(differences).isEqualTo(Files.readAllLines(known));
    }

    @Test
    void mostOfTheGoldensIsReached() throws IOException {
        int expected = 0;
        int missed = 0;
        for (String seed : Seeds.names().toList()) {
            expected += Golden.expected(SEEDS.resolve(seed + ".expected")).size();
            missed += differences(seed).stream()
                    .filter(line -> line.startsWith("- "))
                    .count();
        }
        assertThat(missed).as("of %d lines", expected).isLessThan(expected / 2);
    }

    private static List<String> differences(String seed) throws IOException {
        List<String> expected = Golden.expected(SEEDS.resolve(seed + ".expected"));
        List<String> found = Golden.lines(Models.extractor().extract(Files.readString(SEEDS.resolve(seed + ".txt"))));
        var differences = new ArrayList<String>();
        expected.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add("- " + line));
        found.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }
}
