package dev.guildhall.adapter.out.llm.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BodyStreamTest {

    private final BodyStream stream = new BodyStream();
    private final Source source = new Source();

    private static final class Source implements Subscription {
        private long requested;
        private boolean cancelled;

        @Override
        public void request(long count) {
            requested += count;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private void send(String... texts) {
        stream.onNext(List.of(texts).stream()
                .map(text -> ByteBuffer.wrap(text.getBytes(UTF_8)))
                .toList());
    }

    @Test
    void read_whenConnectionBrokeAfterSomeBytes_shouldHandThemOutFirst() throws IOException {
        stream.onSubscribe(source);
        send("some ", "bytes");
        stream.onError(new IOException("reset"));

        assertThat(new String(stream.readNBytes(10), UTF_8)).isEqualTo("some bytes");
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::read);
    }

    @Test
    void read_whenBodyHasEnded_shouldSayItIsOver() throws IOException {
        stream.onSubscribe(source);
        send("all");
        stream.onComplete();

        assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo("all");
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void read_shouldAskForMoreOnlyWhenAllIsRead() throws IOException {
        stream.onSubscribe(source);
        send("ab", "cd");
        assertThat(source.requested).isEqualTo(1);
        stream.readNBytes(3);
        assertThat(source.requested).isEqualTo(1);
        stream.readNBytes(1);

        assertThat(source.requested).isEqualTo(2);
    }

    @Test
    void onNext_whenThereIsNothingInIt_shouldAskForMore() {
        stream.onSubscribe(source);
        send("");

        assertThat(source.requested).isEqualTo(2);
    }

    @Test
    void close_whenReaderWaits_shouldWakeItAndCancel() {
        stream.onSubscribe(source);
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return stream.read();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        stream.close();

        assertThatExceptionOfType(CompletionException.class).isThrownBy(reading::join);
        assertThat(source.cancelled).isTrue();
    }

    @Test
    void close_whenItComesBeforeTheBody_shouldCancelIt() {
        stream.close();
        stream.onSubscribe(source);

        assertThat(source.cancelled).isTrue();
        assertThat(source.requested).isZero();
    }
}
