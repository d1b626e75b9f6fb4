/**
 * Learns what ships in {@code models/} from gold: deterministic, one thread, fixed seeds.
 */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
