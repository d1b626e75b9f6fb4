package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongLongMapTest {

    @Test
    void itHoldsWhatAMapOfBoxedNumbersHoldsHoweverManyKeysItGets() {
        var random = new Random(7);
        var map = new LongLongMap(1);
        Map<Long, Long> boxed = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            long key = random.nextInt(3000) * 64L;
            map.put(key, i);
            boxed.put(key, (long) i);
        }
        boxed.forEach((key, value) -> assertThat(map.get(key, -7)).isEqualTo(value));
        assertThat(map.get(1, -7)).isEqualTo(-7);
    }

    @Test
    void keysWithAtLeastAValueComeInAscendingOrder() {
        var map = new LongLongMap(2);
        map.put(30, 5);
        map.put(-20, 4);
        map.put(10, 3);
        assertThat(map.keysWithAtLeast(4)).containsExactly(-20, 30);
    }
}
