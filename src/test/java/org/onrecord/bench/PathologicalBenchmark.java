package org.onrecord.bench;

import java.util.concurrent.TimeUnit;
import org.onrecord.Extractor;
import org.onrecord.Pathological;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts that nobody prints: twice the length must not take more than 2.5 times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class PathologicalBenchmark {

    /** Parts of the whole length. */
    @Param({"0.25", "0.5", "1"})
    public double part;

    /** What the text is made of. */
    @Param
    public Pathological kind;

    private Extractor extractor;
    private String text;

    /** Loads the models. */
    @Setup
    public void prepare() {
        extractor = Extractor.create();
        text = kind.text((int) (part * kind.length));
    }

    /** Reads the text. */
    @Benchmark
    public Object extraction() {
        return extractor.extract(text);
    }
}
