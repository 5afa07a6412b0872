package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.OpenAiWire;
import java.util.concurrent.Executor;

class OpenAiModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new OpenAiWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.openAi(endpoint, executor);
    }
}
