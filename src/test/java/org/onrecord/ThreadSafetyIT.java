package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Article;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.export.JsonLines;

/**
 * One extractor for eight threads, released at once, each of which reads all articles in an order of its own, five times over:
 * every extraction is, to the byte, what one thread alone gets.
 */
class ThreadSafetyIT {

    private static final int THREADS = 8;
    private static final int ROUNDS = 5;

    /** {@code -Dstress.articles=84} reads all of them: minutes. */
    private static final int ARTICLES = Integer.getInteger("stress.articles", 8);

    @Test
    void seedsAreReadTheSame() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (Path file : Seeds.files()) {
            articles.add(new Article(file.getFileName().toString(), Files.readString(file)));
        }
        assertThat(differences(articles)).isEmpty();
    }

    @Test
    void newsIsReadTheSame() throws Exception {
        List<Article> articles = GoldJsonLines.read(Models.shared("data/polnear/dev.jsonl")).stream()
                .limit(ARTICLES)
                .map(gold -> new Article(gold.id(), gold.text()))
                .toList();
        assertThat(differences(articles)).isEmpty();
    }

    /** The articles that some thread read differently. */
    private static List<String> differences(List<Article> articles) throws Exception {
        Map<String, String> serial = new LinkedHashMap<>();
        for (Article article : articles) {
            serial.put(article.id(), json(article));
        }
        var barrier = new CyclicBarrier(THREADS);
        List<Callable<List<String>>> readers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            var random = new Random(thread);
            readers.add(() -> {
                var different = new ArrayList<String>();
                var order = new ArrayList<>(articles);
                for (int round = 0; round < ROUNDS; round++) {
                    Collections.shuffle(order, random);
                    barrier.await();
                    for (Article article : order) {
                        if (!json(article).equals(serial.get(article.id()))) {
                            different.add(article.id());
                        }
                    }
                }
                return different;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            var different = new ArrayList<String>();
            for (Future<List<String>> reader : pool.invokeAll(readers)) {
                different.addAll(reader.get());
            }
            return different;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String json(Article article) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = JsonLines.create().open(out)) {
            writer.write(Models.extractor().extract(article));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
