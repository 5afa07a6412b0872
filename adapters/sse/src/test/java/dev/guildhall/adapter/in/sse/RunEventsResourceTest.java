package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunEventsResourceTest {

    private static final String RUN = SampleRun.ID.toString();

    private final Watched watched = new Watched();
    private final RunEventsResource resource = new RunEventsResource(
            (context, id, after, limit) -> id.equals(SampleRun.ID)
                    ? Optional.of(SampleRun.entries().stream()
                            .filter(entry -> entry.seq() > after)
                            .limit(limit)
                            .toList())
                    : Optional.empty(),
            watched.opener,
            watched);

    @Test
    void list_whenPagedThrough_shouldGiveEveryEventOnce() {
        RunEventPageView first = resource.list(RUN, null, "12");
        RunEventPageView second = resource.list(RUN, String.valueOf(first.nextAfter()), "12");
        RunEventPageView third = resource.list(RUN, String.valueOf(second.nextAfter()), "12");

        assertThat(first.items())
                .hasSize(12)
                .extracting(event -> event.getInt("seq"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(second.items()).hasSize(10);
        assertThat(third.items()).isEmpty();
        assertThat(third.nextAfter()).isEqualTo(22);
    }

    @Test
    void list_whenUnknownOrNoId_shouldBeUnknown() {
        for (String id : new String[] {Watched.UNKNOWN.toString(), "x", "", "1-1-1-1-1"}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> resource.list(id, null, null))
                    .matches(refused -> refused.code().equals("unknown-run"));
        }
    }

    @Test
    void list_whenBothParametersAreWrong_shouldReportBoth() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> resource.list(RUN, "-1", "1001"))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/after", "/limit"));
    }

    @Test
    void stream_whenTheRunEnds_shouldSendItAllAndClose() {
        watched.tail.append(SampleRun.entries());

        stream(null, null);

        assertThat(watched.request.text()).isEqualTo(SseFrames.of(SampleRun.entries()) + SseFrames.DONE);
        assertThat(watched.request.completed).isEqualTo(1);
        assertThat(watched.request.headers)
                .containsEntry("Content-Type", "text/event-stream;charset=UTF-8")
                .containsEntry("Cache-Control", "no-cache, no-transform")
                .containsEntry("X-Accel-Buffering", "no")
                .containsEntry("timeout", "0");
        assertThat(watched.streams.open()).isZero();
    }

    @Test
    void stream_whenTheRunGoesOn_shouldSendEachPieceAtOnce() {
        stream(null, null);
        assertThat(watched.request.flushes).isEqualTo(1);

        SampleRun.entries().forEach(entry -> watched.tail.append(List.of(entry)));

        assertThat(watched.request.flushes).isEqualTo(1 + SampleRun.entries().size() + 1);
        assertThat(watched.request.completed).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,0", "-,5,5", "7,-,7", "7,5,7", "0,5,0", "' 7 ',-,7", "'',5,5"})
    void stream_whenItResumes_shouldStartBehindTheLastIdOrTheParameter(
            @Nullable String lastEventId, @Nullable String after, long start) {
        stream(lastEventId, after);

        assertThat(watched.after).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "1e3", "99999999999999999999", "0x10", "７"})
    void stream_whenTheLastIdIsNone_shouldRefuseBeforeAnythingIsSent(String lastEventId) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stream(lastEventId, null))
                .matches(invalid -> invalid.problems().getFirst().pointer().equals("/Last-Event-ID"));
        assertThat(watched.request.headers).isEmpty();
        assertThat(watched.streams.open()).isZero();
    }

    @Test
    void stream_whenTheRunIsUnknown_shouldGiveThePlaceBack() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> resource.stream(
                        new RunId(Watched.UNKNOWN).toString(),
                        null,
                        null,
                        Watched.suspended(),
                        watched.request.asServlet()))
                .matches(refused -> refused.reason() == Reason.UNKNOWN);
        assertThat(watched.streams.open()).isZero();
    }

    @Test
    void stream_whenThereAreTooMany_shouldRefuse() {
        stream(null, null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stream(null, null))
                .matches(refused -> refused.reason() == Reason.LIMITED);
    }

    private void stream(@Nullable String lastEventId, @Nullable String after) {
        resource.stream(RUN, lastEventId, after, Watched.suspended(), watched.request.asServlet());
    }
}
