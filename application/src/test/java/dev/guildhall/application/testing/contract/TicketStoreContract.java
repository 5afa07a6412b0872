package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.access.out.TicketStore.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link TicketStore} promises. */
public interface TicketStoreContract extends StorePorts {

    /** Tickets. */
    TicketStore tickets();

    /** Stores a ticket of the company's admin. */
    default Ticket ticket(Company company) {
        Instant now = company.clock().instant();
        Ticket ticket = new Ticket(
                company.id(), Hashes.next(company), company.admin().id(), now, now.plus(Duration.ofMinutes(5)));
        company.run(() -> tickets().create(ticket));
        return ticket;
    }

    /** A ticket as a tenant finds it. */
    default Optional<Ticket> look(Company company, Ticket ticket, Instant now) {
        return company.read(() -> tickets().find(company.id(), ticket.token(), now));
    }

    @Test
    default void find_shouldGiveTheSameTicketUntilItExpires() {
        Company company = Company.foundedIn(this);
        Ticket ticket = ticket(company);

        assertThat(look(company, ticket, ticket.createdAt())).contains(ticket);
        assertThat(look(company, ticket, ticket.expiresAt())).isEmpty();
    }

    @Test
    default void deleteOf_shouldForgetAllOfTheMember() {
        Company company = Company.foundedIn(this);
        Ticket first = ticket(company);
        Ticket second = ticket(company);

        company.run(() -> tickets().deleteOf(company.id(), company.admin().id()));

        assertThat(look(company, first, first.createdAt())).isEmpty();
        assertThat(look(company, second, second.createdAt())).isEmpty();
    }

    @Test
    default void everything_whenOfAnotherTenant_shouldFindAndChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Ticket ticket = ticket(company);

        assertThat(look(stranger, ticket, ticket.createdAt())).isEmpty();
        assertThat(stranger.read(() -> tickets().find(company.id(), ticket.token(), ticket.createdAt())))
                .isEmpty();
        Attempt.at(() -> stranger.run(
                () -> tickets().deleteOf(company.id(), company.admin().id())));

        assertThat(look(company, ticket, ticket.createdAt())).contains(ticket);
    }
}
