package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunStreamsTest {

    private final SequentialIds ids = new SequentialIds();
    private final CallContext ana = caller();
    private final CallContext ben = caller();
    private final RunStreams streams = new RunStreams(new StreamLimits(3, 2), Runnable::run);

    @AfterEach
    void close() {
        streams.close();
    }

    @Test
    void take_whenTheMemberHasTooMany_shouldRefuseHerAndNobodyElse() {
        streams.take(ana);
        streams.take(ana);

        assertRefused(ana);
        assertThat(streams.open()).isEqualTo(2);
        streams.take(ben);
    }

    @Test
    void take_whenTheNodeHasTooMany_shouldRefuseEverybody() {
        streams.take(ana);
        streams.take(ana);
        streams.take(ben);

        assertRefused(ben);
        assertRefused(caller());
        assertThat(streams.open()).isEqualTo(3);
    }

    @Test
    void take_whenAPlaceWasGivenBack_shouldGiveItAgain() {
        RunStreams.Place place = streams.take(ana);
        streams.take(ana);

        place.close();
        place.close();

        streams.take(ana);
        assertRefused(ana);
    }

    @Test
    void start_whenTheRunEnds_shouldGiveThePlaceBack() {
        FakeTail tail = new FakeTail();
        streams.take(ana).start(tail, new FakeOutput(), () -> true);
        assertThat(streams.open()).isEqualTo(1);

        tail.append(SampleRun.entries());

        assertThat(streams.open()).isZero();
    }

    @Test
    void tick_whenOneStreamFails_shouldStillReachTheOthers() {
        FakeTail broken = new FakeTail();
        FakeTail fine = new FakeTail();
        FakeOutput reader = new FakeOutput();
        streams.take(ana).start(broken, new FakeOutput(), () -> true);
        streams.take(ben).start(fine, reader, () -> true);
        broken.failOnce(new IllegalStateException("a bug"));
        fine.appendSilently(SampleRun.entries());

        streams.tick();

        assertThat(reader.text()).contains("[DONE]");
        assertThat(streams.open()).isZero();
    }

    @Test
    void close_whenStreamsAreOpen_shouldEndThem() {
        FakeTail tail = new FakeTail();
        FakeOutput reader = new FakeOutput();
        streams.take(ana).start(tail, reader, () -> true);

        streams.close();

        assertThat(tail.closed).hasValue(1);
        assertThat(reader.closed).hasValue(1);
        assertThat(streams.open()).isZero();
    }

    private void assertRefused(CallContext caller) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> streams.take(caller))
                .matches(refused -> refused.reason() == Refused.Reason.LIMITED)
                .matches(refused -> refused.retryAfter().isPresent());
    }

    private CallContext caller() {
        return Contexts.signedIn(
                new TenantId(ids.next()), new MemberId(ids.next()), Role.MEMBER, new SessionId(ids.next()), "r");
    }
}
