package org.onrecord.bench;

import java.util.concurrent.TimeUnit;
import org.onrecord.Extractor;
import org.onrecord.evaluation.TokenCount;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole extraction, by the length of the article: tokens a second must stay flat. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ExtractionBenchmark {

    /** Length of the article in characters. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private Extractor extractor;
    private String text;
    private int tokensOfText;

    /** Counts tokens beside articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Tokens that were read; JMH shows them by the second. */
        public long tokens;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
        }
    }

    /** Loads the models. */
    @Setup
    public void prepare() {
        extractor = Extractor.create();
        text = News.ofLength(length);
        tokensOfText = TokenCount.of(text);
    }

    /** Articles a second, and tokens a second. */
    @Benchmark
    public Object extraction(Read read) {
        read.tokens += tokensOfText;
        return extractor.extract(text);
    }
}
