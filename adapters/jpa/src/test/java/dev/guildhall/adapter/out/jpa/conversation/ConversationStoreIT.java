package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.ConversationStoreContract;

class ConversationStoreIT extends JpaPorts implements ConversationStoreContract {}
