package dev.guildhall.adapter.out.jpa.mail;

import dev.guildhall.adapter.out.jpa.testing.JpaPostPorts;
import dev.guildhall.application.testing.contract.MailQueueContract;

class MailQueueIT extends JpaPostPorts implements MailQueueContract {}
