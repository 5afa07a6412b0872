package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.MessagesContract;

class MessagesIT extends JpaPorts implements MessagesContract {}
