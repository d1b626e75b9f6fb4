package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.entity.*;
import org.onrecord.internal.linguistics.*;
import org.onrecord.internal.model.*;
import org.onrecord.internal.quotation.*;

/** EXPERIMENT. */
public final class AttributionTrainer {
    record Prepared(GoldArticle gold, Analysis analysis, List<Phrase> phrases, List<Passage> passages) {}

    static List<Name> names(Analysis a) {
        var names = new ArrayList<Name>();
        for (Sentence s : a.sentences())
            for (int i = s.first(); i < s.end(); ) {
                var t = a.token(i).name();
                int j = i + 1;
                if (t != null) {
                    while (j < s.end() && a.token(j).name() == t) j++;
                    names.add(new Name(i, j, t));
                }
                i = j;
            }
        return names;
    }

    static List<Span> paragraphs(String text) {
        var out = new ArrayList<Span>();
        for (int i = 0; i < text.length(); ) {
            int j = text.indexOf('\n', i);
            if (j < 0) j = text.length();
            if (!text.substring(i, j).isBlank()) out.add(new Span(i, j));
            i = j + 1;
        }
        return out;
    }

    static List<Prepared> prepare(Path file, Analyzer analyzer) throws IOException {
        return GoldJsonLines.read(file).stream()
                .map(g -> {
                    Analysis a = cached(g, analyzer);
                    var spans = org.onrecord.internal.text.QuotationMarks.pair(
                                    g.text(), org.onrecord.internal.text.Paragraphs.of(g.text()))
                            .stream()
                            .filter(q -> q.parent() < 0)
                            .toList();
                    var ps = QuotationExperiment.passages(a, spans);
                    return new Prepared(g, a, NounPhrases.find(a, names(a)), ps);
                })
                .toList();
    }

    static Analysis cached(GoldArticle g, Analyzer analyzer) {
        try {
            Path f = Path.of("/tmp/exp/cache/" + g.id().replace('/', '_'));
            if (!java.nio.file.Files.exists(f)) {
                Analysis a = analyzer.analyze(g.text(), org.onrecord.internal.text.Paragraphs.of(g.text()));
                var sb = new StringBuilder();
                for (Sentence s : a.sentences()) sb.append(s.first() + "\t" + s.end() + "\t" + s.paragraph() + "\n");
                sb.append("\n");
                for (Token t : a.tokens())
                    sb.append(t.start() + "\t" + t.end() + "\t" + t.tag() + "\t" + t.name() + "\t"
                            + t.lemma().replaceAll("\\s", " ") + "\n");
                java.nio.file.Files.writeString(f, sb);
                return a;
            }
            var ss = new ArrayList<Sentence>();
            var ts = new ArrayList<Token>();
            boolean tok = false;
            for (String l : java.nio.file.Files.readString(f).split("\n", -1)) {
                if (l.isEmpty()) {
                    tok = true;
                    continue;
                }
                String[] x = l.split("\t", -1);
                if (!tok)
                    ss.add(new Sentence(
                            ss.size(), Integer.parseInt(x[0]), Integer.parseInt(x[1]), Integer.parseInt(x[2])));
                else {
                    int b = Integer.parseInt(x[0]), e = Integer.parseInt(x[1]);
                    ts.add(new Token(
                            b,
                            e,
                            g.text().substring(b, e),
                            x[2],
                            x[4],
                            x[3].equals("null") ? null : org.onrecord.document.EntityType.valueOf(x[3])));
                }
            }
            return new Analysis(g.text(), ts, ss);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    static GoldArticle.@Nullable Segment gold(GoldArticle g, Passage p) {
        for (var s : g.segments())
            for (Span part : p.parts())
                if (shared(s.span(), part) >= 0.8 * s.span().length() && shared(s.span(), part) >= 0.8 * part.length())
                    return s;
        return null;
    }

    static boolean matches(String text, Span m, GoldArticle.Segment seg) {
        if (seg.cues().stream().anyMatch(c -> c.overlaps(m))) return false;
        return seg.sources().stream()
                .anyMatch(s -> Math.min(m.end(), s.end()) - Math.max(m.start(), s.start())
                                >= 0.5 * Math.min(m.length(), s.length())
                        && m.length() <= Math.max(60, 1.5 * s.length()));
    }

    static Span span(Prepared p, Phrase f) {
        return p.analysis.span(f.first(), f.end());
    }

    static Lexicon lexicon(List<Prepared> train) {
        var cues = new TreeMap<String, int[]>();
        var sources = new TreeMap<String, int[]>();
        for (var p : train) {
            var a = p.analysis;
            boolean[] cue = new boolean[a.size()];
            for (var at : p.gold.attributions())
                for (var c : at.cue()) {
                    int last = -1;
                    for (int i = a.firstEndingAfter(c.start());
                            i < a.size() && a.token(i).start() < c.end();
                            i++)
                        if (a.token(i).isVerb()) {
                            last = i;
                            if (!Set.of("be", "have", "do").contains(a.token(i).lemma())) break;
                        }
                    if (last >= 0) cue[last] = true;
                }
            for (int i = 0; i < a.size(); i++)
                if (a.token(i).isVerb()) {
                    int[] n = cues.computeIfAbsent(a.token(i).lemma(), k -> new int[2]);
                    n[1]++;
                    if (cue[i]) n[0]++;
                }
            boolean[] src = new boolean[a.size()];
            for (var at : p.gold.attributions())
                for (var s : at.source())
                    for (var f : p.phrases)
                        if (a.token(f.first()).start() == s.start()
                                || s.contains(span(p, f)) && a.token(f.first()).start() - s.start() <= 4) {
                            src[f.head()] = true;
                            break;
                        }
            for (var f : p.phrases)
                if (f.kind() == org.onrecord.document.MentionKind.NOMINAL) {
                    int[] n = sources.computeIfAbsent(
                            a.token(f.head()).lemma().toLowerCase(Locale.ROOT), k -> new int[2]);
                    n[1]++;
                    if (src[f.head()]) n[0]++;
                }
        }
        return new Lexicon(Frequencies.of(cues), Frequencies.of(sources));
    }

    static int right(Prepared p, GoldArticle.Segment seg, Alternatives alt) {
        if (!seg.attributed()) return alt.candidates().size();
        if (seg.sources().isEmpty()) return -1;
        int best = -1;
        double bestScore = -1;
        for (int i = 0; i < alt.candidates().size(); i++) {
            Span m = span(p, alt.candidates().get(i).phrase());
            if (!matches(p.gold.text(), m, seg)) continue;
            double score = 0;
            for (var s : seg.sources()) score = Math.max(score, 1.0 / (1 + Math.abs(m.start() - s.start())));
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    public static void main(String[] args) throws Exception {
        Analyzer[] lazy = new Analyzer[1];
        Analyzer analyzer = (t, ps) -> {
            try {
                if (lazy[0] == null) lazy[0] = CoreNlpModels.load(ModelFolder.shipped());
                return lazy[0].analyze(t, ps);
            } catch (IOException e) {
                throw new RuntimeException(e);
            }
        };
        Path d = Path.of("/work/shared/data/polnear");
        var train = prepare(d.resolve("train.jsonl"), analyzer);
        var dev = prepare(d.resolve("dev.jsonl"), analyzer);
        if (args.length > 1) VARIANTS = args[1];
        int show = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        if (show >= 0) {
            run("dev", train, dev, 0);
            TOT.clear();
        }
        double sum = 0;
        int folds = 3;
        for (int f = 0; f < folds; f++) {
            var a = new ArrayList<Prepared>();
            var b = new ArrayList<Prepared>();
            for (int i = 0; i < train.size(); i++) (i % folds == f ? b : a).add(train.get(i));
            sum += run("fold " + f, a, b, f == 0 ? show : 0);
        }
        TOT.forEach((k, v) -> System.out.printf("CV %s %.4f%n", k, v / folds));
    }

    static double run(String what, List<Prepared> train, List<Prepared> dev, int show) {
        Lexicon lex = lexicon(train);
        var trainer = new SoftmaxTrainer();
        int missing = 0, total = 0;
        for (var p : train) {
            var ch = new Choices(p.analysis, lex, p.phrases, p.passages);
            Phrase prev = null;
            for (int k = 0; k < ch.passages().size(); k++) {
                var seg = gold(p.gold, ch.passages().get(k));
                if (seg == null) {
                    prev = null;
                    continue;
                }
                var alt = ch.at(k, prev);
                int r = right(p, seg, alt);
                total++;
                if (r < 0) {
                    missing++;
                    prev = null;
                    if (show > 0 && Math.random() < 0.1 && !seg.sources().isEmpty())
                        System.out.println("MISSING " + seg.sources().get(0).in(p.gold.text()) + " | " + ctx(p, seg));
                    continue;
                }
                var lists = new ArrayList<List<String>>();
                for (var c : alt.candidates()) lists.add(c.features());
                lists.add(alt.nobody().features());
                trainer.add(lists, r);
                prev = r < alt.candidates().size() ? alt.candidates().get(r).phrase() : null;
            }
        }
        double result = 0;
        for (String v : VARIANTS.split(";")) {
            String[] o = v.split(",");
            SoftmaxTrainer.STEP = Double.parseDouble(o[3]);
            SoftmaxTrainer.AVERAGE = o[4].equals("1");
            var weights = trainer.train(Integer.parseInt(o[0]), Double.parseDouble(o[1]), Integer.parseInt(o[2]));
            var model = LinearModel.of(weights);
            var ranker = new SourceRanker(model);
            int tp = 0, pred = 0, gold = 0, kept = 0, none = 0;
            var by = new TreeMap<String, int[]>();
            for (var p : dev) {
                var ch = new Choices(p.analysis, lex, p.phrases, p.passages);
                var chosen = ranker.choose(ch);
                for (var seg : p.gold.segments()) {
                    SourceRanker.Choice c = null;
                    for (var x : chosen)
                        for (Span part : x.passage().parts())
                            if (shared(seg.span(), part) >= 0.8 * seg.span().length()
                                    && shared(seg.span(), part) >= 0.8 * part.length()) c = x;
                    boolean has = c != null && c.candidate() != null;
                    if (!seg.attributed()) {
                        none++;
                        if (has) {
                            pred++;
                            if (show > 0 && Math.random() < 0.3)
                                System.out.println("SPURIOUS "
                                        + span(p, c.candidate().phrase()).in(p.gold.text()) + " | " + ctx(p, seg));
                        } else kept++;
                        continue;
                    }
                    if (seg.sources().isEmpty()) continue;
                    gold++;
                    if (has) pred++;
                    boolean ok =
                            has && matches(p.gold.text(), span(p, c.candidate().phrase()), seg);
                    if (ok) tp++;
                    else if (show > 0 && Math.random() < 0.4) {
                        System.out.println((c == null ? "UNSEGMENTED " : "WRONG ")
                                + (has ? span(p, c.candidate().phrase()).in(p.gold.text()) : "-") + " | gold "
                                + seg.sources().get(0).in(p.gold.text()) + " [" + seg.kind() + "] | " + ctx(p, seg));
                    }
                    int[] n = by.computeIfAbsent(seg.kind(), x -> new int[2]);
                    n[1]++;
                    if (ok) n[0]++;
                }
            }
            double P = tp / (double) pred, R = tp / (double) gold, F = 2 * P * R / (P + R);
            System.out.printf(
                    "%s problems %d missing %d weights %d P %.4f R %.4f F1 %.4f kept %d/%d direct %.3f mixed %.3f%n",
                    what + " " + v,
                    total,
                    missing,
                    weights.size(),
                    P,
                    R,
                    F,
                    kept,
                    none,
                    by.get("direct")[0] / (double) by.get("direct")[1],
                    by.get("mixed")[0] / (double) by.get("mixed")[1]);
            result = F;
            TOT.merge(v, F, Double::sum);
        }
        return result;
    }

    static TreeMap<String, Double> TOT = new TreeMap<>();
    static String VARIANTS = "20,100,2,0.1,1";

    static String ctx(Prepared p, GoldArticle.Segment seg) {
        String t = p.gold.text();
        int a = seg.span().start(), b = seg.span().end();
        if (!seg.sources().isEmpty()) {
            a = Math.min(a, seg.sources().get(0).start());
            b = Math.max(b, seg.sources().get(0).end());
        }
        a = Math.max(0, a - 120);
        b = Math.min(t.length(), b + 120);
        String q = seg.span().length() > 80
                ? t.substring(seg.span().start(), seg.span().start() + 40) + "…"
                        + t.substring(seg.span().end() - 30, seg.span().end())
                : seg.span().in(t);
        return (t.substring(a, Math.max(a, seg.span().start())) + "{{" + q + "}}"
                        + t.substring(seg.span().end(), Math.max(b, seg.span().end())))
                .replace("\n", "¶");
    }
}
