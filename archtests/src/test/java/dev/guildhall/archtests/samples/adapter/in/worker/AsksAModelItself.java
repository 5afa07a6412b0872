package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;
import dev.langchain4j.model.chat.ChatModel;

/** Calls a model past its gateway. */
@Breaks("fence-models")
record AsksAModelItself(ChatModel model) {}
