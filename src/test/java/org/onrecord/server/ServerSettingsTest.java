package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Provenance;

/** Settings that are refused, and starts that fail. */
class ServerSettingsTest {

    @Test
    void aValueOutOfItsRangeIsNamed() {
        ServerSettings settings = ServerSettings.DEFAULT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withPort(65_536))
                .withMessage("port 65536 is not within 0 and 65535");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withThreads(0))
                .withMessageStartingWith("threads 0 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withQueue(-1))
                .withMessageStartingWith("queue -1 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withMaximumBytes(0))
                .withMessageStartingWith("maximumBytes 0 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withTimeLimit(Duration.ZERO))
                .withMessageStartingWith("timeLimit PT0S ");
    }

    /** Its reader may have started the server at the command line, or in a program. */
    @Test
    void aLimitIsNamedAsTheCommandLineAndAsProgramsKnowIt() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "server.md"));
        List<String> settings = Arrays.stream(ServerSettings.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (Problem problem : List.of(
                Problem.tooLarge(1),
                Problem.tooSlow(1),
                Problem.takesTooLong(1),
                Problem.notThisHost("news.example"),
                Problem.notThisOrigin("https://news.example"),
                Problem.of(new OutOfMemoryError()))) {
            Matcher named = Pattern.compile("\\((--[a-z-]+), in a program (\\w+) of ServerSettings\\)$")
                    .matcher(problem.detail());
            assertThat(named.find()).as(problem.detail()).isTrue();
            assertThat(page).contains("| `" + named.group(1) + " ");
            assertThat(settings).contains(named.group(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "news.example", "https://news.example/", "https://", "a b", "https://news.example,http://b"})
    void whatIsNoOriginIsNamed(String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.DEFAULT.withOrigins(List.of(origin)))
                .withMessageStartingWith("origin " + origin + " is not of the form https://news.example");
    }

    @Test
    void onAllNetworksItIsAtAnAddressThatABrowserCanOpen() throws IOException {
        try (var served = new Served(Served.SETTINGS.withHost("0.0.0.0"))) {
            assertThat(served.address("").getHost()).isEqualTo("localhost");
            assertThat(served.plainly("GET", "health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsTakenIsAnIOException() throws IOException {
        try (var served = new Served(Served.SETTINGS)) {
            int port = served.address("").getPort();
            assertThatThrownBy(() -> new Served(Served.SETTINGS.withPort(port)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + port);
        }
    }

    /** As in a program that has the library and none of its optional dependencies. */
    @Test
    void withoutJettyTheExceptionNamesIt() throws Exception {
        try (var classes = new URLClassLoader(classPathWithoutJetty(), ClassLoader.getPlatformClassLoader())) {
            Class<?> server = classes.loadClass(ExtractionServer.class.getName());
            Class<?> settings = classes.loadClass(ServerSettings.class.getName());
            Class<?> provenance = classes.loadClass(Provenance.class.getName());
            Object by = provenance.getConstructor(String.class, String.class).newInstance("0", "0");
            Object usual = settings.getField("DEFAULT").get(null);
            var start = server.getMethod("start", Function.class, provenance, settings);
            Function<Object, Object> nothing = article -> article;
            assertThatThrownBy(() -> start.invoke(null, nothing, by, usual))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasToString(
                            "org.onrecord.server.MissingServerException: HTTP is served with"
                                    + " org.eclipse.jetty:jetty-server, which is not on the class path; add it as a dependency");
        }
    }

    private static URL[] classPathWithoutJetty() throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().startsWith("jetty-")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
