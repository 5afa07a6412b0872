package dev.guildhall.adapter.in.rest.conversation;

import dev.guildhall.domain.conversation.Author;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wrote a message.
 *
 * @param kind MEMBER or EMPLOYEE
 */
@Schema(name = "Author")
public record AuthorView(@Schema(examples = "EMPLOYEE") String kind, String id) {

    static AuthorView of(Author author) {
        return switch (author) {
            case Author.OfMember(var member) -> new AuthorView("MEMBER", member.toString());
            case Author.OfEmployee(var employee) -> new AuthorView("EMPLOYEE", employee.toString());
        };
    }
}
