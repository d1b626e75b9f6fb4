package org.onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a run on a terminal: a bar over the bytes of the inputs, with the number of articles that are done and the
 * time left. If the articles are printed to the same terminal, it shows their number alone, and nothing while one is printed.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 100;
    private static final long KILOBYTE = 1024;
    private static final double SECOND = 1e9;

    private final Messages messages;
    private final Inputs inputs;
    private final boolean quiet;
    private final boolean countAlone;
    private final boolean resumed;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    /**
     * @param countAlone whether to show the number alone, because the output goes to standard output
     * @param resumed whether an earlier run has read some of the inputs
     */
    Progress(Messages messages, Inputs inputs, boolean countAlone, boolean resumed) {
        this.messages = messages;
        this.inputs = inputs;
        quiet = !messages.watched();
        this.countAlone = countAlone;
        this.resumed = resumed;
    }

    void pause() {
        if (countAlone) {
            messages.progressEnds();
        }
    }

    /** @param articles the number of articles of this run that are done */
    void done(long articles) {
        if (countAlone) {
            messages.progress(articles);
        } else if (!quiet) {
            if (bar == null) {
                bar = bar();
            }
            bar.stepTo(Math.min(inputs.bytesRead(), bar.getMax()));
            bar.setExtraMessage(" " + count(articles) + rate(articles));
        }
    }

    /** Returns "12 articles". */
    static String count(long articles) {
        return String.format(Locale.ROOT, "%,d %s", articles, articles == 1 ? "article" : "articles");
    }

    /** Returns ", 3.1 articles/s", counted from the start of the run. */
    String rate(long articles) {
        double seconds = (System.nanoTime() - start) / SECOND;
        return String.format(Locale.ROOT, ", %.1f articles/s", articles / Math.max(seconds, 1 / SECOND));
    }

    @Override
    public void close() {
        end();
    }

    /** Clears the line of the terminal, for what is printed next; has no further effect. */
    void end() {
        if (bar != null) {
            // Closing it twice would show it again.
            bar.close();
            bar = null;
        }
        messages.progressEnds();
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("onrecord")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" KB", KILOBYTE)
                .setInitialMax(inputs.bytes())
                // The work of an earlier run must not count for the time left.
                .startsFrom(resumed ? Math.min(inputs.bytesRead(), inputs.bytes()) : 0, Duration.ZERO)
                .continuousUpdate()
                .setConsumer(new DelegatingProgressBarConsumer(messages::progress, WIDTH))
                .build();
    }
}
