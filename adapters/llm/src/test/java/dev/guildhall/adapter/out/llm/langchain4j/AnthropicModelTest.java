package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import java.util.concurrent.Executor;

class AnthropicModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new AnthropicWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.anthropic(endpoint, executor);
    }
}
