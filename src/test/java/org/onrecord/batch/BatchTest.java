package org.onrecord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

@Timeout(60)
class BatchTest {

    @Test
    void outcomesComeInTheOrderOfTheArticles() throws InterruptedException {
        var firstMayEnd = new CountDownLatch(1);
        var batch = Batch.of(article -> {
            // The first article is done after the second.
            if (article.id().equals("0")) {
                await(firstMayEnd);
            } else {
                firstMayEnd.countDown();
            }
            return empty(article);
        });
        List<Outcome> outcomes = new ArrayList<>();
        batch.threads(3).run(articles(50), outcomes::add);
        assertThat(outcomes).allMatch(Outcome.Extracted.class::isInstance);
        assertThat(ids(outcomes)).isEqualTo(ids(50));
    }

    @Test
    void aFailingArticleLeavesTheOthersAlone() throws InterruptedException {
        var batch = Batch.of(article -> switch (article.id()) {
            case "3" -> throw new IllegalStateException("three");
            case "5" -> throw new StackOverflowError();
            case "7" -> null;
            default -> empty(article);
        });
        List<Outcome> outcomes = new ArrayList<>();
        batch.threads(2).run(articles(9), outcomes::add);
        assertThat(ids(outcomes)).isEqualTo(ids(9));
        assertThat(ids(outcomes.stream()
                        .filter(Outcome.Failed.class::isInstance)
                        .toList()))
                .containsExactly("3", "5", "7");
        assertThat(((Outcome.Failed) outcomes.get(3)).cause()).hasMessage("three");
    }

    @Test
    void anErrorThatIsNoArticlesFaultEndsTheRun() {
        var batch = Batch.of(article -> {
            throw new NoClassDefFoundError("Missing");
        });
        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(() -> batch.run(articles(5), outcome -> {}))
                .withMessage("Missing");
    }

    @Test
    void onlyAFewArticlesAreInMemory() throws InterruptedException {
        var taken = new AtomicInteger();
        var delivered = new AtomicInteger();
        var most = new AtomicInteger();
        Stream<Article> counted = IntStream.range(0, 1000).mapToObj(i -> {
            most.accumulateAndGet(taken.incrementAndGet() - delivered.get(), Math::max);
            return article(i);
        });
        Batch.of(BatchTest::empty).threads(2).run(counted, outcome -> delivered.incrementAndGet());
        assertThat(delivered).hasValue(1000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * Batch.WINDOW_PER_THREAD);
    }

    @Test
    void asManyArticlesAreReadAtATimeAsThereAreThreads() throws InterruptedException {
        var together = new CountDownLatch(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var batch = Batch.of(article -> {
            threads.add(Thread.currentThread());
            together.countDown();
            await(together);
            return empty(article);
        });
        batch.threads(3).run(articles(30), outcome -> {});
        assertThat(threads).hasSize(3);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void anInterruptEndsTheRunAndItsThreads() throws InterruptedException {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        var working = new CountDownLatch(2);
        var batch = Batch.of(article -> {
            workers.add(Thread.currentThread());
            working.countDown();
            await(new CountDownLatch(1));
            return empty(article);
        });
        List<Throwable> thrown = new ArrayList<>();
        var caller = new Thread(() -> {
            try {
                batch.threads(2).run(articles(100), outcome -> {});
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        caller.start();
        working.await();
        caller.interrupt();
        caller.join();
        assertThat(thrown).singleElement().isInstanceOf(InterruptedException.class);
        for (Thread worker : workers) {
            worker.join();
        }
    }

    @Test
    void aFailingSinkEndsTheRunAndItsThreads() throws InterruptedException {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        var batch = Batch.of(article -> {
            workers.add(Thread.currentThread());
            return empty(article);
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> batch.threads(2).run(articles(100), outcome -> {
                    throw new IllegalStateException("sink");
                }));
        for (Thread worker : workers) {
            worker.join();
        }
    }

    @Test
    void anArticleThatTakesTooLongFailsAndTheOthersAreRead() throws InterruptedException {
        var batch = Batch.of(article -> {
            if (article.id().equals("2")) {
                await(new CountDownLatch(1));
            }
            return empty(article);
        });
        var limit = Duration.ofMillis(300);
        List<Outcome> outcomes = new ArrayList<>();
        batch.threads(1).timeLimit(limit).run(articles(6), outcomes::add);
        assertThat(ids(outcomes)).isEqualTo(ids(6));
        assertThat(outcomes.stream().filter(Outcome.Failed.class::isInstance))
                .singleElement()
                .satisfies(failed -> assertThat(((Outcome.Failed) failed).cause())
                        .isInstanceOfSatisfying(TimeLimitException.class, cause -> {
                            assertThat(cause.articleId()).isEqualTo("2");
                            assertThat(cause.limit()).isEqualTo(limit);
                        }));
    }

    @Test
    void whatIsFinishedThoughLateIsKept() throws InterruptedException {
        var batch = Batch.of(article -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                return empty(article);
            }
            throw new AssertionError();
        });
        List<Outcome> outcomes = new ArrayList<>();
        batch.timeLimit(Duration.ofMillis(1)).threads(2).run(articles(3), outcomes::add);
        assertThat(outcomes).hasSize(3).allMatch(Outcome.Extracted.class::isInstance);
    }

    @Test
    void wrongArgumentsAreNamed() {
        var batch = Batch.of(BatchTest::empty);
        assertThatIllegalArgumentException().isThrownBy(() -> batch.threads(0)).withMessageContaining("count 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.timeLimit(Duration.ZERO))
                .withMessageContaining("perArticle PT0S");
        assertThatNullPointerException().isThrownBy(() -> Batch.of(null)).withMessage("extract");
        assertThatNullPointerException().isThrownBy(() -> Batch.with(null)).withMessage("extractor");
        Iterator<Article> withNull = Arrays.asList(article(0), null).iterator();
        assertThatNullPointerException()
                .isThrownBy(() -> batch.run(withNull, outcome -> {}))
                .withMessage("article");
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(BatchTest::article).toList();
    }

    private static Article article(int id) {
        return new Article(String.valueOf(id), "text");
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static List<String> ids(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.article().id()).toList();
    }

    private static Extraction empty(Article article) {
        return new Extraction(article, List.of(), List.of(), Example.BY);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
