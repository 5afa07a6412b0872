package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Question;

/** Lists what employees wait to hear from humans. */
public interface ListQuestions {

    /** Questions nobody has answered, oldest first. */
    Page<Item> list(CallContext context, PageRequest page);

    /** A question and who asks it. */
    record Item(Question question, Employee employee) {}
}
