package dev.guildhall.domain.conversation;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;

/** Who wrote a message. */
public sealed interface Author {

    /** A human. */
    record OfMember(MemberId member) implements Author {}

    /** An AI employee. */
    record OfEmployee(EmployeeId employee) implements Author {}
}
