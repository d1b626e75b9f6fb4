package org.onrecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium, driven through its DevTools as a person would: pointer, keys, screens of several kinds. */
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final LinkedBlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private int calls;

    private Browser(Path program) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("onrecord-chromium");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            socket = connect();
            for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
                call(domain + ".enable", Map.of());
            }
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private WebSocket connect() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        String target = http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/json/new?about:blank"))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(JSON.readTree(target)
                                .get("webSocketDebuggerUrl")
                                .textValue()),
                        new Listener())
                .join();
    }

    /** The test is skipped, visibly, where there is no Chromium. */
    public static Browser open() {
        Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(program != null, "no chromium on the PATH");
        try {
            return new Browser(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int port() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.readString(file).isBlank()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IOException("chromium does not start");
            }
            Thread.sleep(50);
        }
        return Integer.parseInt(Files.readAllLines(file).get(0));
    }

    /** Opens a file and waits until it is loaded. */
    public Browser show(Path file) {
        return show(file.toAbsolutePath().toUri());
    }

    /** Opens an address and waits until it is loaded. */
    public Browser show(URI address) {
        faults.clear();
        requests.clear();
        eval("window.isLeft = true");
        boolean isOtherPage =
                call("Page.navigate", Map.of("url", address.toString())).has("loaderId");
        await("document.readyState === 'complete'" + (isOtherPage ? " && !window.isLeft" : ""));
        return this;
    }

    /** The value of an expression. */
    public JsonNode eval(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    /** Runs a script that leaves the page. The page answers first: one that is left while it answers gives an error. */
    public void leave(String script) {
        eval("setTimeout(() => { " + script + " }, 0)");
    }

    /** Waits until an expression is true; fails when it does not become so. Between two pages it may have no value. */
    public void await(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        AssertionError last = null;
        while (System.nanoTime() < end) {
            try {
                if (eval("!!(" + expression + ")").asBoolean()) {
                    return;
                }
                last = null;
            } catch (AssertionError e) {
                last = e;
            }
            pause();
        }
        throw new AssertionError("never true: " + expression, last);
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A screen of this size in CSS pixels. */
    public Browser screen(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** {@code screen} or {@code print}, {@code light} or {@code dark}; nothing moves by itself, for a pointer would miss it. */
    public Browser medium(String medium, String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /**
     * Points at the middle of the first line of an element, as a person does: again, where the page still moves and the pointer
     * misses it. Fails when the pointer never meets it.
     */
    public void point(String selector) {
        String element = "document.querySelector('" + selector + "')";
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (System.nanoTime() > end) {
                throw new AssertionError("the pointer never meets " + selector);
            }
            JsonNode place = eval("(() => { const e = " + element + ";"
                    + " e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getClientRects()[0];"
                    + " return [r.left + Math.min(r.width / 2, 20), r.top + r.height / 2]; })()");
            move(0, 0);
            move(place.get(0).asDouble(), place.get(1).asDouble());
            pause();
        } while (!eval(element + ".matches(':hover')").asBoolean());
    }

    private void move(double x, double y) {
        call("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** Presses a key: {@code Tab}, {@code Enter}, {@code Escape}. */
    public void press(String key) {
        int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).get(key);
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Types into what has the focus. */
    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** A picture of the whole page, as PNG. */
    public byte[] picture() {
        return picture(true);
    }

    /** A picture of what is on the screen, as PNG. */
    public byte[] view() {
        return picture(false);
    }

    private byte[] picture(boolean whole) {
        JsonNode picture = call("Page.captureScreenshot", Map.of("captureBeyondViewport", whole, "format", "png"));
        return Base64.getDecoder().decode(picture.get("data").textValue());
    }

    /** Exceptions of scripts, and what the console says is wrong, since the page was opened. */
    public List<String> faults() {
        eval("0");
        return faults;
    }

    /** What was asked for over the network since the page was opened, itself included. */
    public List<String> requests() {
        eval("0");
        return requests;
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        int id = ++calls;
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        try {
            while (true) {
                JsonNode answer = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (answer == null) {
                    throw new AssertionError("no answer to " + method);
                }
                event(answer);
                if (answer.path("id").asInt() == id) {
                    if (answer.has("error")) {
                        throw new AssertionError(method + ": " + answer.get("error"));
                    }
                    return answer.get("result");
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void event(JsonNode message) {
        JsonNode parameters = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" -> faults.add(parameters.toString());
            case "Log.entryAdded" -> faults.add(parameters.path("entry").toString());
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asText());
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        helpers.forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // A process that was still ending has deleted something itself; what is left is in the folder for such
            // files.
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket source, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(message.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                message.setLength(0);
            }
            return WebSocket.Listener.super.onText(source, data, last);
        }
    }
}
