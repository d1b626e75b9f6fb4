package org.onrecord.internal.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A weight for each feature. File format: one feature a line, tab, weight. */
public final class LinearModel {
    private final Map<String, Float> weights;

    private LinearModel(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** @throws ModelFormatException if the file is missing or a line is not of the format */
    public static LinearModel load(ModelFolder models, String file) throws IOException {
        var weights = new HashMap<String, Float>();
        models.eachLine(file, line -> {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
        });
        return new LinearModel(weights);
    }

    /** From weights in memory. */
    public static LinearModel of(Map<String, Float> weights) {
        return new LinearModel(new HashMap<>(weights));
    }

    /** The lines of the file, in alphabetical order. */
    public List<String> lines() {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList();
    }

    /** 0 for a feature that was never learned. */
    public float weight(String feature) {
        return weights.getOrDefault(feature, 0f);
    }

    /** The sum of the features' weights. */
    public double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weight(feature);
        }
        return sum;
    }
}
