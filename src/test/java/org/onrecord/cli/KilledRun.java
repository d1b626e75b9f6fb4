package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.onrecord.Example;
import org.onrecord.document.Extraction;

/** The program with an engine that takes a while for each article, finds nothing, fails on every seventh, and stops at one that
 * never ends: there, or before, it is to be killed. */
final class KilledRun {

    private KilledRun() {}

    public static void main(String[] arguments) {
        System.exit(Main.run(Streams.ofProcess(), options -> engine(Integer.getInteger("endless")), arguments));
    }

    /** @param endless the number of the first article that never ends */
    static Engine engine(int endless) {
        return new Engine(
                article -> {
                    try {
                        Thread.sleep(1);
                        if (Integer.parseInt(article.id()) >= endless) {
                            new CountDownLatch(1).await();
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    if (Integer.parseInt(article.id()) % 7 == 0) {
                        throw new IllegalStateException("a seventh");
                    }
                    return new Extraction(article, List.of(), List.of(), Example.BY);
                },
                Example.BY);
    }
}
