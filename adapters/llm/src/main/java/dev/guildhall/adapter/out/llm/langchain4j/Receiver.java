package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.stream.ChunkQueue;
import dev.guildhall.adapter.out.llm.stream.StorableText;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what LangChain4j reports into a call's queue. */
final class Receiver implements StreamingChatResponseHandler {

    private static final int MOST_WISHES = 128;

    private final ChunkQueue queue;
    private final Vendor vendor;
    private final String model;
    private final Overlap overlap;

    /** @param kept what was delivered of this answer before */
    Receiver(ChunkQueue queue, Vendor vendor, String model, String kept) {
        this.queue = queue;
        this.vendor = vendor;
        this.model = model;
        this.overlap = new Overlap(kept);
    }

    @Override
    public void onPartialResponse(String text) {
        queue.text(overlap.filter(text));
    }

    @Override
    public void onPartialThinking(PartialThinking thinking) {
        queue.thought(thinking.text());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        queue.text(overlap.rest());
        List<Wish> wishes = response.aiMessage().toolExecutionRequests().stream()
                .map(Receiver::wish)
                .toList();
        if (wishes.size() > MOST_WISHES) {
            queue.fail(Failures.of(Kind.MALFORMED, "the model asks for " + wishes.size() + " tools at once"));
            return;
        }
        queue.done(new Done(end(response.finishReason(), wishes), wishes, model, reported(response.tokenUsage())));
    }

    @Override
    public void onError(Throwable error) {
        queue.fail(WireReader.malformed());
    }

    private static Wish wish(ToolExecutionRequest request) {
        return new Wish(
                StorableText.of(Objects.requireNonNullElse(request.name(), "")),
                StorableText.of(Objects.requireNonNullElse(request.arguments(), "")));
    }

    private static CallEnd end(@Nullable FinishReason reason, List<Wish> wishes) {
        if (!wishes.isEmpty()) {
            return CallEnd.TOOLS;
        }
        return reason == FinishReason.LENGTH ? CallEnd.LENGTH : CallEnd.ANSWERED;
    }

    /** Counts that cannot be true are as good as none. */
    private Optional<Reported> reported(@Nullable TokenUsage usage) {
        long input = usage == null ? 0 : vendor.inputTokens(usage);
        long output = usage == null ? 0 : vendor.outputTokens(usage);
        return input <= 0 || output <= 0
                ? Optional.empty()
                : Optional.of(new Reported(new TokenCount(input), new TokenCount(output)));
    }
}
