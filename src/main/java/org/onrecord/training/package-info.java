/**
 * Learns what ships in {@code models/} from gold: deterministic, one thread, fixed seeds.
 *
 * <p>No part of the API, and free to change in any version: what is public here is for {@code org.onrecord.cli}.
 */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
