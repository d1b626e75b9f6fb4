package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the description of protocol buffers' encoding. */
class ProtoMessageTest {
    @Test
    void aNumberHasSevenBitsAByte() {
        assertThat(new ProtoMessage().number(1, 150).bytes()).containsExactly(0x08, 0x96, 0x01);
        assertThat(new ProtoMessage().number(1, 0).bytes()).containsExactly(0x08, 0x00);
    }

    @Test
    void aTextHasItsLengthBeforeIt() {
        assertThat(new ProtoMessage().text(2, "testing").bytes())
                .containsExactly(0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67);
    }

    @Test
    void aMessageIsAFieldOfAnother() {
        assertThat(new ProtoMessage()
                        .message(3, new ProtoMessage().number(1, 150))
                        .bytes())
                .containsExactly(0x1a, 0x03, 0x08, 0x96, 0x01);
    }

    @Test
    void aRealNumberHasFourBytes() {
        assertThat(new ProtoMessage().real(2, 1f).bytes()).containsExactly(0x15, 0x00, 0x00, 0x80, 0x3f);
    }

    @Test
    void aFieldOfAHighNumberHasTwoBytesForIt() {
        assertThat(new ProtoMessage().number(20, 1).bytes()).containsExactly(0xa0, 0x01, 0x01);
    }
}
