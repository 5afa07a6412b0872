package dev.guildhall.adapter.out.jpa.marketplace;

import dev.guildhall.domain.agent.Division;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Written by the seeder only. */
@Entity
@Immutable
@Table(name = "divisions")
class DivisionRow {
    @Id
    String slug;

    String title;

    String summary;

    @SuppressWarnings("NullAway.Init")
    DivisionRow() {}

    Division toDivision() {
        return new Division(slug, title, summary);
    }
}
